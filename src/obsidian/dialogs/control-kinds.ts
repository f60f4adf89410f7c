import type { ControlKind } from '../../control/control';

/** What the dialog asks for a kind of control besides its text, stage, owner, artifact, effect and review date. */
export interface ControlKindForm {
	readonly kind: ControlKind;
	/** Whether it is asked when the control begins to apply. */
	readonly applies: boolean;
	/** A clause may start from a library, or not be needed; a breaker has a condition, an action and a log. */
	readonly asks?: 'clause' | 'breaker';
}

/** The kinds that can be added, in the order they are offered. */
export const CONTROL_KIND_FORMS: readonly [ControlKindForm, ...ControlKindForm[]] = [
	{ kind: 'checklist step', applies: false },
	{ kind: 'contract clause', applies: true, asks: 'clause' },
	{ kind: 'template change', applies: false },
	{ kind: 'procedure change', applies: false },
	{ kind: 'protocol change', applies: false },
	{ kind: 'circuit breaker', applies: false, asks: 'breaker' },
];

export function kindForm(value: string): ControlKindForm {
	return CONTROL_KIND_FORMS.find((each) => each.kind === value) ?? CONTROL_KIND_FORMS[0];
}
