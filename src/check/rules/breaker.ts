import type { Control } from '../../control/control';
import { unarmedBecause } from '../../control/armed';
import { words } from '../../words/words';
import { eachOpenControl } from '../each-control';
import { mayHoldPlaceholder } from '../placeholders';
import type { CheckRule } from '../rule';

const IN = ['incident'] as const;

/** An owner that is missing is a finding of its own, for every control. */
function missingParts({ breaker }: Control): ('condition' | 'action' | 'log')[] {
	return (['condition', 'action', 'log'] as const).filter((part) => breaker[part] === undefined);
}

const part: CheckRule = {
	id: 'controls/breaker-part',
	level: 'warning',
	says: 'The circuit breaker lacks its condition, its action or its log.',
	why: 'A breaker pauses work only when it says when, what happens then, and where it is noted.',
	in: IN,
	find: (note) => eachOpenControl(note, (control) => {
		const missing = control.kind === 'circuit breaker' ? missingParts(control) : [];
		return missing.length === 0 ? undefined : { text: words().found.breakerLacks(missing) };
	}),
	examples: [
		'## Controls\n⟦- [ ] Pause [kind:: circuit breaker] [owner:: Me] 📅 2026-12-23 ^ctl-aaaaaa⟧\n  - If: no approval 24 hours before\n  - Then: pause the send\n',
		'## Controls\n⟦- [ ] Pause [kind:: circuit breaker] [owner:: Me] 📅 2026-12-23 ^ctl-aaaaaa⟧\n  - If: no approval 24 hours before\n  - Then:\n  - Log: the project log\n',
	],
	fine: [
		'## Controls\n- [ ] Pause [kind:: circuit breaker] [owner:: Me] 📅 2026-12-23 ^ctl-aaaaaa\n  - **If:** no approval 24 hours before\n  - **Then:** pause the send\n  - **Log:** [[Log]]\n',
		'## Controls\n- [ ] Compare [kind:: checklist step] [owner:: Me] 📅 2026-12-23 ^ctl-aaaaaa\n  - If: the list is old\n',
	],
};

const unarmed: CheckRule = {
	id: 'controls/not-armed',
	level: 'warning',
	says: 'The circuit breaker is not armed: its condition names no number, no date and no document.',
	why: 'Two people must be able to look the condition up and agree whether it is met.',
	in: IN,
	find: (note) => eachOpenControl(note, ({ kind, breaker }) => {
		const because = kind === 'circuit breaker' ? unarmedBecause(breaker.condition, mayHoldPlaceholder) : undefined;
		if (because === 'placeholder') return { text: words().found.breakerPlaceholder };
		return because === 'no measure' ? {} : undefined;
	}),
	examples: [
		'## Controls\n⟦- [ ] Pause [kind:: circuit breaker] [owner:: Me] 📅 2026-12-23 ^ctl-aaaaaa⟧\n  - If: the client is unhappy\n  - Then: pause\n  - Log: [[Log]]\n',
		'## Controls\n⟦- [ ] Pause [kind:: circuit breaker] [owner:: Me] 📅 2026-12-23 ^ctl-aaaaaa⟧\n  - If: the approval is missing TBD hours before\n  - Then: pause\n  - Log: [[Log]]\n',
	],
	fine: [
		'## Controls\n- [ ] Pause [kind:: circuit breaker] [owner:: Me] 📅 2026-12-23 ^ctl-aaaaaa\n  - If: [[Approval sheet]] is not signed\n  - Then: pause\n  - Log: [[Log]]\n',
		'## Controls\n- [ ] Pause [kind:: circuit breaker] [owner:: Me] 📅 2026-12-23 ^ctl-aaaaaa\n  - If: a third list of wishes arrives\n  - Then: pause\n  - Log: [[Log]]\n',
		'## Controls\n- [-] Pause [kind:: circuit breaker] ^ctl-aaaaaa\n  - If: the client is unhappy\n',
	],
};

export const breakerRules: readonly CheckRule[] = [part, unarmed];
