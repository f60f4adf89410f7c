import type { PaneType } from 'obsidian';
import type { PanelRow, Place } from '../../index/panel/panel-row';

/** A line that is due, with its id where it has one. */
export type DuePlace = Place & { readonly id?: string };

/** What the rows and buttons of the panel can do; the view that draws them knows nothing else of the app. */
export interface PanelHands {
	/** Opens a note at a line. */
	readonly open: (place: Place, where: PaneType | boolean) => void;
	/** Ticks a due line; the answer says whether it was written. */
	readonly tick: (path: string, id: string) => Promise<boolean>;
	/** Opens the dialog that writes the missing record of the control whose line stands in a note. */
	readonly writeRecord: (path: string, id: string) => void;
	/** Asks how a control held. */
	readonly review: (place: DuePlace) => void;
	/** Asks for the incident that a signal becomes. */
	readonly promote: (path: string) => void;
	/** Opens a control again that did not hold. */
	readonly reopen: (place: Place & { readonly blockId?: string }) => void;
	/** Asks for another day. */
	readonly postpone: (place: DuePlace) => void;
	/** Whether one of the plugin's commands can run now. */
	readonly canRun: (command: string) => boolean;
	readonly run: (command: string) => void;
	/** Whether a section, group or list of notes is open; undefined while nobody has said. */
	readonly isOpen: (key: string) => boolean | undefined;
	readonly setOpen: (key: string, open: boolean) => void;
	/** Shows more rows of a group or more groups of a section. */
	readonly showMore: (key: string) => void;
	/** Puts the rows of a section together another way. */
	readonly choose: (section: string, option: string) => void;
	/** A link to a line, as it goes into a note it is dropped on; undefined when the note is gone. */
	readonly linkTo: (row: PanelRow) => string | undefined;
	/** The pointer stands on something that leads to a note. */
	readonly hover: (event: MouseEvent, target: HTMLElement, place: Place) => void;
}
