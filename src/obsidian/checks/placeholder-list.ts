import { setIcon, SuggestModal } from 'obsidian';
import { foldText } from '../../text/fold';
import { knownFor } from '../../text/placeholder';
import { shorten } from '../../text/shorten';
import { words } from '../../words/words';
import { longWork } from '../long-work';
import { guard } from '../notify';
import { openNote } from '../panel/open-note';
import type { Parts } from '../parts';
import { findAllPlaceholders, type FoundPlaceholder, type FoundPlaceholders } from './find-placeholders';
import { LEVEL_ICONS } from './findings-list';

type PlaceholderParts = Pick<Parts, 'app' | 'index' | 'clock' | 'dialogs' | 'settings'>;

class PlaceholderList extends SuggestModal<FoundPlaceholder> {
	constructor(private readonly parts: PlaceholderParts, private readonly found: FoundPlaceholders) {
		super(parts.app);
		const said = words().checks.placeholders;
		const notes = new Set(found.places.map((place) => place.file.path)).size;
		const unread = found.unread === 0 ? '' : ` ${said.unread(found.unread)}`;
		this.limit = 1000;
		this.emptyStateText = found.places.length === 0 ? `${said.none}${unread}` : said.noMatch;
		this.setPlaceholder(`${said.placeholder(found.places.length, notes)}${unread}`);
		this.inputEl.setAttr('aria-label', said.title);
	}

	override getSuggestions(query: string): FoundPlaceholder[] {
		const wanted = foldText(query).split(' ').filter((word) => word !== '');
		return this.found.places.filter((place) => {
			const said = foldText(`${place.file.path} ${place.around}`);
			return wanted.every((word) => said.includes(word));
		});
	}

	override renderSuggestion(place: FoundPlaceholder, el: HTMLElement): void {
		const { levels, line, placeholders } = words().checks;
		el.addClasses(['mod-complex', 'post-mortem-finding-row']);
		const level = el.createDiv(place.isFinding ? 'post-mortem-level mod-warning' : 'post-mortem-level');
		if (place.isFinding) setIcon(level.createSpan({ attr: { 'aria-hidden': 'true' } }), LEVEL_ICONS.warning);
		level.createSpan({ text: place.isFinding ? levels.warning : placeholders.unused });
		const content = el.createDiv('suggestion-content');
		content.createDiv({ cls: 'suggestion-title', text: place.text, attr: { dir: 'auto' } });
		content.createDiv({ cls: 'suggestion-note', text: shorten(place.around, 160), attr: { dir: 'auto' } });
		const known = knownFor(place.text, this.parts.settings().placeholders);
		if (known) content.createDiv({ cls: 'suggestion-note', text: placeholders.known(known.value, known.verified), attr: { dir: 'auto' } });
		content.createDiv({ cls: 'suggestion-note', text: `${place.file.path} · ${line(place.line + 1)}`, attr: { dir: 'auto' } });
	}

	override onChooseSuggestion({ file, line }: FoundPlaceholder): void {
		void openNote(this.app, { path: file.path, line }, false);
	}
}

/** Reads the vault while it shows how far it is, then lists what it found. */
export function showPlaceholders(parts: PlaceholderParts): void {
	guard(async () => {
		const found = await longWork(parts, words().checks.placeholders.progress, (rest) => findAllPlaceholders(parts, rest));
		if (found) parts.dialogs.show(new PlaceholderList(parts, found));
	});
}
