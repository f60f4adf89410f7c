import { ConfirmationModal, Modal } from '../index';
import { press, testApp } from '../test-app';

const app = testApp();

afterEach(() => {
	while (document.querySelector('.modal-container')) press('Escape');
	document.body.empty();
});

class Form extends Modal {
	readonly calls: string[] = [];

	override onOpen(): void {
		this.calls.push('open');
		this.contentEl.createEl('input', { cls: 'first' });
		this.contentEl.createEl('button', { cls: 'last' });
	}

	override onClose(): void {
		this.calls.push('close');
	}
}

describe('Modal', () => {
	it('is in the document only while it is open', () => {
		const modal = new Form(app);
		modal.setTitle('Log');
		modal.open();
		expect(document.querySelector('.modal-container .modal .modal-title')?.textContent).toBe('Log');
		modal.close();
		modal.close();
		expect(document.querySelector('.modal-container')).toBeNull();
		expect(modal.calls).toEqual(['open', 'close']);
	});

	it('closes by Escape, by the background and by its button, and calls back each time', () => {
		let closed = 0;
		const modal = new Form(app).setCloseCallback(() => closed++);
		modal.open();
		press('Escape');
		modal.open();
		modal.containerEl.find('.modal-bg').click();
		modal.open();
		modal.containerEl.find('.modal-close-button').click();
		expect(closed).toBe(3);
	});

	it('closes the topmost of two by Escape', () => {
		const [lower, upper] = [new Form(app), new Form(app)];
		lower.open();
		upper.open();
		press('Escape');
		expect([lower.containerEl.isConnected, upper.containerEl.isConnected]).toEqual([true, false]);
	});

	it('takes the focus, keeps it while tabbing, and gives it back with the selection', () => {
		const outside = document.body.createEl('input', { value: 'some words' });
		outside.focus();
		outside.setSelectionRange(5, 10);
		const modal = new Form(app);
		modal.open();
		expect(document.activeElement).toBe(modal.modalEl);
		modal.contentEl.find('.last').focus();
		expect(press('Tab')).toBe(false);
		expect(document.activeElement).toBe(modal.contentEl.find('.first'));
		press('Tab', { shiftKey: true });
		expect(document.activeElement).toBe(modal.contentEl.find('.last'));
		modal.close();
		expect(document.activeElement).toBe(outside);
		expect([outside.selectionStart, outside.selectionEnd]).toEqual([5, 10]);
	});

	it('lets no hotkey of the app through', () => {
		let heard = 0;
		app.scope.register(['Mod'], 'p', () => ++heard);
		press('p', { ctrlKey: true });
		new Form(app).open();
		press('p', { ctrlKey: true });
		expect(heard).toBe(1);
	});
});

describe('ConfirmationModal', () => {
	it('closes on a button unless its handler answers something truthy', async () => {
		const modal = new ConfirmationModal(app);
		modal.addButton((button) => button.setButtonText('Stay').onClick(async () => true));
		modal.addButton((button) => button.setButtonText('Go').setInitialFocus().onClick(() => undefined)).addCancelButton();
		modal.open();
		const [stay, go, cancel] = modal.buttonContainerEl.findAll('button');
		expect(document.activeElement).toBe(go);
		expect(cancel?.textContent).toBe('Cancel');
		stay?.click();
		await sleep(0);
		expect(modal.containerEl.isConnected).toBe(true);
		go?.click();
		await sleep(0);
		expect(modal.containerEl.isConnected).toBe(false);
	});
});
