import { languageSets } from '../../src/check/language-sets';
import { checkVaultNote } from '../../src/index/check-vault';
import { dueItems } from '../../src/index/due-items';
import { FileNames, linkFollower } from '../../src/index/follow-link';
import type { Progress } from '../../src/index/panel/incident-phases';
import { AT_ONCE } from '../../src/index/panel/panel-row';
import { STEP_COMMANDS } from '../../src/index/panel/step-commands';
import { thisNote, type ThisNote } from '../../src/index/panel/this-incident';
import { readInstant, type Instant } from '../../src/text/calendar';
import { vaultOf } from '../index/vault-of';
import { TODAY } from './sections-of';

function instant(text: string): Instant {
	const read = readInstant(text);
	if (!read) throw new Error(`${text} is not an instant`);
	return read;
}

export interface Around {
	/** Commands that can run; those of today where it is left out. */
	readonly available?: readonly string[];
	readonly drafted?: readonly ('notice' | 'post-mortem')[];
	readonly limit?: number;
}

/** Commands that came with the first release of the panel. */
const NOW_THERE = STEP_COMMANDS.filter((id) => !['review-controls', 'draft-notice', 'draft-post-mortem', 'copy-client-message'].includes(id));

/** What the panel says of one of these notes while it is open, on 2026-11-23. */
export function openNote(files: Readonly<Record<string, string>>, path: string, { available = NOW_THERE, drafted = [], limit = AT_ONCE }: Around = {}): ThisNote | undefined {
	const { index, resolve, paths, frontMatters } = vaultOf(files);
	const text = files[path] ?? '';
	const follow = linkFollower(resolve, () => new FileNames(paths));
	const off = new Set<string>();
	const options = { now: instant('2026-11-23T14:05Z'), off, resolve, follow, language: languageSets(off), rootCauseLabel: 'Root cause' };
	return thisNote(index, {
		path, text, follow,
		frontMatter: frontMatters.get(path),
		findings: checkVaultNote(index, path, text, frontMatters.get(path), options),
		today: TODAY,
		now: options.now,
		noticeHours: { P1: 1, P2: 4, P3: 24 },
		due: dueItems(index, TODAY),
		rootCauseLabel: 'Root cause',
		available: new Set(available),
		drafted: new Set<'notice' | 'post-mortem'>(drafted) satisfies Progress['drafted'],
		limit: () => limit,
	});
}
