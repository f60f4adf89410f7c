import type { TFile } from 'obsidian';
import { formalReview, readCosts, type FormalReason } from '../../incident/formal-review';
import { readIncident } from '../../incident/incident';
import { REVIEW_SECTIONS } from '../../incident/note-sections';
import { readProperties } from '../../incident/properties';
import { recordGaps, type RecordGap } from '../../incident/record-gaps';
import { startReview as reviewEdits, type ReviewLabels } from '../../incident/review-parts';
import { REWRITE_TABLE } from '../../language/rewrite-table';
import { readDocument, sectionNamed } from '../../text/document';
import type { Refusal } from '../../text/edit';
import type { Settings } from '../../settings/settings';
import type { Parts } from '../parts';
import { writeIncident } from './write-incident';

export interface StartedReview {
	/** False when every part was there already. */
	readonly added: boolean;
	readonly gaps: readonly RecordGap[];
	/** Why a formal review is called for; none when it is not. */
	readonly formal: readonly FormalReason[];
}

/** Adds the review parts that are missing and says what the record lacks; a note that has them all is not written. */
export async function startReview(parts: Pick<Parts, 'app' | 'index' | 'settings'>, file: TFile): Promise<StartedReview | Refusal> {
	const { app, settings } = parts;
	const frontMatter: unknown = app.metadataCache.getFileCache(file)?.frontmatter;
	const { sows, severity } = readProperties(frontMatter);
	const formal = formalReview(severity, readCosts(frontMatter));
	let started: StartedReview = { added: false, gaps: [], formal };
	const refusal = await writeIncident(parts, file, (text) => {
		const doc = readDocument(text);
		const added = REVIEW_SECTIONS.some((name) => !sectionNamed(doc, name));
		started = { added, gaps: recordGaps(readIncident(file.path, doc, frontMatter)), formal };
		return added ? reviewEdits(text, labelsOf(settings()), sows, REWRITE_TABLE) : [];
	});
	return refusal ?? started;
}

function labelsOf(settings: Settings): ReviewLabels {
	return {
		contributingFactor: settings.labelContributingFactor,
		rootCause: settings.labelRootCause,
		preventionOwner: settings.labelPreventionOwner,
	};
}
