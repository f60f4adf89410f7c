import { Notice } from 'obsidian';
import { dueAnswers, openControls } from '../../index/answers';
import { words } from '../../words/words';
import { check } from '../checks/check';
import type { Parts } from '../parts';
import { caughtUp } from './caught-up';
import { addControlFrom, postponeFrom, recordReviewFrom } from './control-calls';
import { addCheckpointFrom, createIncidentFrom } from './incident-calls';
import { Input, INCIDENT_INPUT } from './input';
import { draftFrom } from './message-calls';
import { noteAt } from './named-note';
import type { PostMortemApi } from './public-api';
import { Refused, unlessRefused } from './refused';

/** The calls for scripts; each waits until the vault has been read once, and is refused once the plugin is off. */
export function publicApi(parts: Parts, ready: Promise<unknown>, isOn: () => boolean): PostMortemApi {
	const call = async <Answer>(work: () => Promise<Answer> | Answer): Promise<Answer> => {
		await ready;
		try {
			if (!isOn()) throw new Refused(words().automation.off);
			return await caughtUp(parts.app, async () => work());
		} catch (error) {
			throw told(error);
		}
	};
	return Object.freeze<PostMortemApi>({
		version: 1,
		createIncident: (incident: unknown) => call(() => createIncidentFrom(parts, new Input(incident).knows(...INCIDENT_INPUT))),
		addCheckpoint: (path: unknown, checkpoint: unknown) => call(() => addCheckpointFrom(parts, path, new Input(checkpoint))),
		addControl: (path: unknown, control: unknown) => call(() => addControlFrom(parts, path, new Input(control))),
		recordReview: (path: unknown, id: unknown, review: unknown) => call(() => recordReviewFrom(parts, path, id, new Input(review))),
		postpone: (path: unknown, id: unknown, until: unknown) => call(() => postponeFrom(parts, path, id, until)),
		due: () => call(() => dueAnswers(parts.index, parts.clock.today())),
		openControls: () => call(() => openControls(parts.index).map(({ answer }) => answer)),
		check: (path: unknown) => call(async () => unlessRefused(await check(parts, noteAt(parts, path).path))),
		draft: (path: unknown, kind: unknown) => call(() => draftFrom(parts, path, kind)),
	});
}

/** The error of a call that was refused, or that the disk did not let through; the user is told the same. */
function told(error: unknown): Error {
	if (error instanceof Refused) {
		new Notice(error.message);
		return error;
	}
	console.error('Post-mortem', error);
	const message = words().notices.failed(error instanceof Error ? error.message : String(error));
	new Notice(message);
	return new Error(message, { cause: error });
}
