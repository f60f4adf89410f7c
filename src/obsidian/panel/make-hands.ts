import type { HoverParent } from 'obsidian';
import { reopenAt } from '../commands/reopen-control';
import { showWriteRecord } from '../dialogs/write-record';
import { reviewOne } from '../follow-through/review-controls';
import { postponeAt } from '../follow-through/show-postpone';
import { guard } from '../notify';
import type { Parts } from '../parts';
import { promoteAt } from '../signals/promote-signal';
import { openNote } from './open-note';
import type { PanelHands } from './panel-hands';
import type { PanelMemory } from './panel-memory';
import { tick } from './tick';

/** Name under which the app's page preview knows the panel. */
export const HOVER_SOURCE = 'post-mortem';

/** What the rows of a panel can do: in notes, and to how the panel is shown, which is drawn again by `render`. */
export function makeHands(parts: Parts, memory: PanelMemory, hoverParent: HoverParent, render: () => void): PanelHands {
	const { app, runner } = parts;
	const remember = (change: () => void): void => {
		change();
		render();
	};
	return {
		open: (place, where) => { guard(() => openNote(app, place, where)); },
		tick: (path, id) => new Promise((resolve) => {
			guard(() => tick(parts, path, id).then(resolve, (error: unknown) => {
				resolve(false);
				throw error;
			}));
		}),
		writeRecord: (path, id) => { showWriteRecord(parts, path, id); },
		review: (place) => { reviewOne(parts, place); },
		promote: (path) => { promoteAt(parts, path); },
		reopen: ({ path, blockId }) => { reopenAt(parts, path, blockId); },
		postpone: (place) => { postponeAt(parts, place); },
		canRun: (id) => runner.canRun(id),
		run: (id) => { runner.run(id); },
		isOpen: (key) => memory.isOpen(key),
		setOpen: (key, open) => { remember(() => { memory.setOpen(key, open); }); },
		showMore: (key) => { remember(() => { memory.showMore(key); }); },
		choose: (_section, option) => { remember(() => { memory.groupControls(option); }); },
		linkTo: ({ path, blockId }) => {
			const file = app.vault.getFileByPath(path);
			return file ? app.fileManager.generateMarkdownLink(file, '', blockId === undefined ? '' : `#^${blockId}`) : undefined;
		},
		hover: (event, targetEl, { path, line }) => {
			app.workspace.trigger('hover-link', { event, source: HOVER_SOURCE, hoverParent, targetEl, linktext: path, sourcePath: '', state: { scroll: line } });
		},
	};
}
