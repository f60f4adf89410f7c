import {
	AbstractInputSuggest, FuzzySuggestModal, prepareFuzzySearch, prepareSimpleSearch, SuggestModal,
} from '../index';
import { press, testApp, type } from '../test-app';

const app = testApp();

afterEach(() => {
	while (document.querySelector('.modal-container')) press('Escape');
	document.body.empty();
});

class Pick extends FuzzySuggestModal<string> {
	readonly chosen: string[] = [];

	getItems(): string[] {
		return ['Send checklist', 'Acme SOW', 'Handoff checklist'];
	}

	getItemText(item: string): string {
		return item;
	}

	onChooseItem(item: string): void {
		this.chosen.push(item);
	}
}

const rows = (): string[] => Array.from(document.querySelectorAll('.suggestion-item'), (el) => el.textContent ?? '');
const selected = (): string | undefined =>
	document.querySelector('.suggestion-item.is-selected')?.textContent ?? undefined;

describe('FuzzySuggestModal', () => {
	it('lists everything at first and takes the selected item by Enter', () => {
		const modal = new Pick(app);
		modal.open();
		expect(document.activeElement).toBe(modal.inputEl);
		expect(rows()).toEqual(['Send checklist', 'Acme SOW', 'Handoff checklist']);
		press('ArrowUp');
		expect(selected()).toBe('Handoff checklist');
		press('ArrowDown');
		press('ArrowDown');
		press('Enter');
		expect(modal.chosen).toEqual(['Acme SOW']);
		expect(document.querySelector('.prompt')).toBeNull();
	});

	it('narrows to what matches, marks it, and says when nothing does', () => {
		const modal = new Pick(app);
		modal.open();
		type(modal.inputEl, 'sechk');
		expect(rows()).toEqual(['Send checklist']);
		expect(document.querySelector('.suggestion-highlight')?.textContent).toBe('Se');
		type(modal.inputEl, 'zzz');
		expect(document.querySelector('.suggestion-empty')?.textContent).toBe('No match found.');
		press('Enter');
		expect(modal.chosen).toEqual([]);
	});

	it('takes an item by a click', () => {
		const modal = new Pick(app);
		modal.open();
		document.querySelectorAll<HTMLElement>('.suggestion-item')[2]?.click();
		expect(modal.chosen).toEqual(['Handoff checklist']);
	});
});

it('drops the late answer to an earlier question', async () => {
	const answers = new Map<string, (values: string[]) => void>();
	class Late extends SuggestModal<string> {
		getSuggestions(query: string): Promise<string[]> {
			return new Promise((resolve) => answers.set(query, resolve));
		}

		renderSuggestion(value: string, el: HTMLElement): void {
			el.setText(value);
		}

		onChooseSuggestion(): void {}
	}
	const modal = new Late(app);
	modal.open();
	type(modal.inputEl, 'new');
	answers.get('new')?.(['new']);
	answers.get('')?.(['old']);
	await sleep(0);
	expect(rows()).toEqual(['new']);
});

describe('AbstractInputSuggest', () => {
	class Clients extends AbstractInputSuggest<string> {
		protected getSuggestions(query: string): string[] {
			return ['Acme', 'Beta'].filter((name) => name.toLowerCase().startsWith(query));
		}

		renderSuggestion(value: string, el: HTMLElement): void {
			el.setText(value);
		}

		override selectSuggestion(value: string): void {
			this.setValue(value);
			this.close();
		}
	}

	it('offers while the input has the focus, and keeps the focus there', () => {
		const input = document.body.createEl('input');
		new Clients(app, input);
		type(input, 'b');
		expect(rows()).toEqual(['Beta']);
		press('Enter');
		expect([input.value, document.activeElement === input, rows()]).toEqual(['Beta', true, []]);
		type(input, '');
		expect(rows()).toEqual(['Acme', 'Beta']);
		input.blur();
		expect(document.querySelector('.suggestion-container')).toBeNull();
	});

	it('closes by Escape before the dialog it stands in', () => {
		const modal = new Pick(app);
		modal.open();
		new Clients(app, modal.inputEl);
		type(modal.inputEl, 'a');
		press('Escape');
		expect(document.querySelector('.suggestion-container')).toBeNull();
		expect(document.querySelector('.prompt')).not.toBeNull();
	});
});

describe('searching', () => {
	it('finds letters in order, and prefers a whole word at the start', () => {
		const search = prepareFuzzySearch('send');
		expect(search('Aspen daisy')).not.toBeNull();
		expect(search('dens')).toBeNull();
		expect(search('Send checklist')?.score).toBeGreaterThan(search('Old sender list')?.score ?? 0);
	});

	it('finds every word in any order', () => {
		const search = prepareSimpleSearch('list send');
		expect(search('Send checklist')?.matches).toEqual([[0, 4], [10, 14]]);
		expect(search('Send')).toBeNull();
	});
});
