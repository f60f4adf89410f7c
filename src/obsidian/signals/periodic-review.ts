import { Notice, type App, type TFile } from 'obsidian';
import { isIncident } from '../../incident/properties';
import { incidentsOf, periodFacts, repeatsOf, type WriteLink } from '../../index/period-review';
import { PERIOD, readPeriod, shiftPeriod, type Period } from '../../signal/period';
import type { PeriodRepeat } from '../../signal/period-facts';
import { reviewNote } from '../../signal/review-note';
import { newId } from '../../text/block-id';
import { addDays } from '../../text/calendar';
import { isRefusal, refuse, type Refusal } from '../../text/edit';
import { words } from '../../words/words';
import { folderFor, notesOfKind } from '../actions/folder-for';
import { createFree } from '../actions/vault-files';
import { longWork, type Rest } from '../long-work';
import { own } from '../../text/record';
import type { Parts } from '../parts';

function periodIn(frontMatter: unknown): Period | undefined {
	return readPeriod(own(frontMatter, PERIOD));
}

function isReview(frontMatter: unknown): boolean {
	return periodIn(frontMatter) !== undefined;
}

/** The reviews that are written, by the names of their periods; of two for one period, the first by name. */
export function writtenReviews(parts: Parts): ReadonlyMap<string, TFile> {
	const { metadataCache } = parts.app;
	const notes = notesOfKind(parts, isReview).reverse();
	return new Map(notes.flatMap((file) => {
		const period = periodIn(metadataCache.getFileCache(file)?.frontmatter);
		return period ? [[period.name, file] as const] : [];
	}));
}

/** Writes the review of a period, whole, in one `Vault.create`; a refusal too when somebody cancels. Never touches one that is there. */
export async function createReview(parts: Parts, period: Period): Promise<TFile | Refusal> {
	const { app, clock, index, settings } = parts;
	const { dueFormat, globalTag } = settings();
	const unread = firstUnread(parts);
	if (unread) return refuse(words().reviews.notRead(unread.basename));
	const folder = await folderFor(parts, 'Reviews', isReview);
	if (isRefusal(folder)) return folder;
	const link = linkFrom(app, folder);
	const found = await longWork(parts, words().reviews.progress, (rest) => allRepeats(parts, period, link, rest));
	if (!found) return refuse(words().signals.longWork.stopped);
	const after = shiftPeriod(period, 1);
	const id = newId('chk', (each) => index.knows(each), () => clock.random());
	const next = writtenReviews(parts).has(after.name) ? undefined : { id, due: addDays(after.last, 1) };
	const text = reviewNote({ ...periodFacts(index, period, link), repeats: found }, next, { due: dueFormat, globalTag });
	const file = await createFree(app, folder, period.name, text);
	new Notice(words().reviews.created(file.basename), 8000);
	return file;
}

/** Right after the start, incidents may still wait to be read: a review without them would be wrong for good. */
function firstUnread({ app, index, settings }: Parts): TFile | undefined {
	const { template } = settings();
	return app.vault.getMarkdownFiles().find((file) =>
		file.path !== template && index.get(file.path) === undefined && isIncident(app.metadataCache.getFileCache(file)?.frontmatter));
}

/** Each incident of the period is compared with every earlier one. */
async function allRepeats({ index }: Parts, period: Period, link: WriteLink, rest: Rest): Promise<PeriodRepeat[]> {
	const incidents = incidentsOf(index, period);
	const found: PeriodRepeat[] = [];
	for (const [number, note] of incidents.entries()) {
		await rest(number, incidents.length);
		found.push(...repeatsOf(index, note, link));
	}
	return found;
}

/** Links as the review has them: by the shortest path, under a name that cannot end the link early. */
function linkFrom({ metadataCache, vault }: App, folder: string): WriteLink {
	return (path, label, to = '') => {
		const file = vault.getFileByPath(path);
		const target = (file ? metadataCache.fileToLinktext(file, `${folder}/Review.md`) : path) + to;
		const name = label.replace(/[[\]|]+/g, ' ').trim();
		return name === '' || name === target ? `[[${target}]]` : `[[${target}|${name}]]`;
	};
}
