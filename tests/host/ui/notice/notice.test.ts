import { installDomHelpers, Notice } from '../index';

installDomHelpers(window);
jest.useFakeTimers();

afterEach(() => {
	document.body.empty();
	jest.clearAllTimers();
});

const shown = (): (string | null)[] =>
	Array.from(document.querySelectorAll('.notice-container .notice'), (el) => el.textContent);

describe('Notice', () => {
	it('goes after its time, and its container with the last one', () => {
		new Notice('short', 1000);
		new Notice('long', 5000);
		jest.advanceTimersByTime(1000);
		expect(shown()).toEqual(['long']);
		jest.advanceTimersByTime(4000);
		expect(document.querySelector('.notice-container')).toBeNull();
	});

	it('stays at 0 until it is clicked', () => {
		const notice = new Notice('stay', 0);
		jest.advanceTimersByTime(1_000_000);
		notice.setMessage(createFragment((el) => el.createEl('b', { text: 'changed' })));
		expect(shown()).toEqual(['changed']);
		notice.messageEl.click();
		expect(shown()).toEqual([]);
	});
});
