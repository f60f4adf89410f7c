import { languageSets, type LanguageSets } from '../../check/language-sets';
import type { CheckOptions } from '../../index/check-vault';
import type { ResolveLink } from '../../index/control-view';
import { linkFollower } from '../../index/follow-link';
import { instantOf, type Instant } from '../../text/calendar';
import type { Settings } from '../../settings/settings';
import type { Parts } from '../parts';
import { fileNames } from './file-names';

interface Compiled {
	readonly off: ReadonlySet<string>;
	readonly language: LanguageSets;
}

/** Settings are replaced whole when they change, so each is compiled once. */
const compiled = new WeakMap<Settings, Compiled>();

function compile(settings: Settings): Compiled {
	const known = compiled.get(settings);
	if (known) return known;
	const off = new Set(settings.rulesOff);
	const made = { off, language: languageSets(off, settings.ownPhrases) };
	compiled.set(settings, made);
	return made;
}

/** What every check needs to know, from the settings, the clock and the vault's links; made anew for each check. */
export function checkOptions({ app, clock, settings }: Pick<Parts, 'app' | 'clock' | 'settings'>): CheckOptions {
	const { metadataCache, vault } = app;
	const resolve: ResolveLink = (target, from) => metadataCache.getFirstLinkpathDest(target, from)?.path;
	const follow = linkFollower(resolve, () => fileNames(vault));
	const changedAt = (path: string): Instant | undefined => {
		const time = vault.getFileByPath(path)?.stat.mtime;
		return time === undefined ? undefined : instantOf(time);
	};
	return { ...compile(settings()), now: clock.minute(), rootCauseLabel: settings().labelRootCause, follow, changedAt };
}
