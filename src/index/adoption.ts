import { lastReview } from '../control/control';
import type { Copy } from '../control/ladder';
import type { Result } from '../control/review-result';
import { utcDayOf } from '../text/calendar';
import { readLinks } from '../text/link';
import { leadsTo, type ControlView, type ResolveLink } from './control-view';
import type { VaultIndex } from './vault-index';

/** What the vault shows of a control that no review of it has named yet: paths of notes, each once. */
export interface Adoption {
	readonly used: readonly string[];
	readonly issued: readonly string[];
	readonly pending: readonly string[];
	readonly overridden: readonly string[];
	/** The log of a breaker that fired after the last review. */
	readonly fired: readonly string[];
	/** The log of one that was overridden after it. */
	readonly suspended: readonly string[];
	/** The answer these suggest. */
	readonly suggests: Result;
}

export function adoptionOf(index: VaultIndex, view: ControlView, resolve: ResolveLink): Adoption {
	const named = new Set(view.control.reviews.flatMap((review) => readLinks(review.text)).map((link) => leadsTo(link, view.path, resolve)));
	const paths = (use: Copy['use']): string[] =>
		[...new Set(view.copies.filter((copy) => copy.use === use && !named.has(copy.path)).map((copy) => copy.path))];
	const found = { used: paths('used'), issued: paths('issued'), pending: paths('pending'), overridden: paths('overridden'), ...logged(index, view, resolve) };
	return { ...found, suggests: suggestion(found) };
}

/** What a breaker's log says after the day of its last review. */
function logged(index: VaultIndex, { control, path }: ControlView, resolve: ResolveLink): Pick<Adoption, 'fired' | 'suspended'> {
	const log = leadsTo(control.breaker.log, path, resolve);
	const since = lastReview(control)?.day ?? '';
	const traces = log === undefined ? [] : (index.get(log)?.traces ?? []).filter(({ id, at }) => id === control.id && utcDayOf(at) > since);
	const where = (overridden: boolean): string[] =>
		(log !== undefined && traces.some(({ kind }) => (kind === 'overridden') === overridden) ? [log] : []);
	return { fired: where(false), suspended: where(true) };
}

function suggestion(found: Omit<Adoption, 'suggests'>): Result {
	if (found.used.length + found.issued.length + found.fired.length > 0) return 'held';
	if (found.overridden.length + found.suspended.length > 0) return 'overridden';
	return found.pending.length > 0 ? 'skipped' : 'not exercised';
}

/** Whether the artifact holds the control's line now; its own record is no such line. */
export function isInArtifact(index: VaultIndex, { artifactPath, control, path }: ControlView): boolean {
	const anchors = artifactPath === undefined ? [] : index.get(artifactPath)?.anchors ?? [];
	return anchors.some(({ id, line }) => id === control.id && !(artifactPath === path && line === control.line));
}
