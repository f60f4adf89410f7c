import type { ControlKind } from '../../control/control';

/** What the dialog asks for a kind of control besides its text, stage, owner, artifact, effect and review date. */
export interface ControlKindForm {
	readonly kind: ControlKind;
	/** Names the hint below its text. */
	readonly hint: 'checklist step' | 'contract clause';
	/** Whether it is asked when the control begins to apply. */
	readonly applies: boolean;
}

/** The kinds that can be added, in the order they are offered. */
export const CONTROL_KIND_FORMS: readonly [ControlKindForm, ...ControlKindForm[]] = [
	{ kind: 'checklist step', hint: 'checklist step', applies: false },
	{ kind: 'contract clause', hint: 'contract clause', applies: true },
];
