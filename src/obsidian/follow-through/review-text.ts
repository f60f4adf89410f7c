import type { Result } from '../../control/review-result';
import type { Adoption } from '../../index/adoption';
import { words } from '../../words/words';
import type { Parts } from '../parts';

/** For each result, the line that the notes found would back, with links as the user writes them. */
export function reviewTexts({ app }: Pick<Parts, 'app'>, from: string, found: Adoption): Readonly<Record<Result, string>> {
	const said = words().followThrough.found;
	const links = (paths: readonly string[]): string[] => paths.flatMap((path) => {
		const file = app.vault.getFileByPath(path);
		return file ? [app.fileManager.generateMarkdownLink(file, from)] : [];
	});
	const say = (paths: readonly string[], word: (links: readonly string[]) => string): string => (paths.length === 0 ? '' : word(links(paths)));
	const fired = (paths: readonly string[]): string => links(paths).map((log) => said.fired(log)).join();
	return {
		held: said.join([say(found.used, said.ticked), say(found.issued, said.issued), fired(found.fired)]),
		skipped: say(found.pending, said.unticked),
		overridden: say([...found.overridden, ...found.suspended], said.overridden),
		'not exercised': '',
	};
}
