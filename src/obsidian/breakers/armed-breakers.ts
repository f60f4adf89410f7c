import { mayHoldPlaceholder } from '../../check/placeholders';
import { unarmedBecause } from '../../control/armed';
import type { ControlView } from '../../index/control-view';
import type { VaultIndex } from '../../index/vault-index';

/** Breakers that are in force: not dropped, with an id to log, of incidents that count. */
export function breakersOf(index: VaultIndex): ControlView[] {
	return index.controls().filter(({ control, standing }) =>
		control.kind === 'circuit breaker' && control.id !== undefined && standing.state !== 'dropped');
}

/** Those whose condition can be looked up; first the ones of a note, be it their record, their artifact or their log. */
export function armedBreakers(breakers: readonly ControlView[], isOf: (breaker: ControlView) => boolean): ControlView[] {
	const armed = breakers.filter(({ control }) => unarmedBecause(control.breaker.condition, mayHoldPlaceholder) === undefined);
	return [...armed.filter(isOf), ...armed.filter((each) => !isOf(each))];
}
