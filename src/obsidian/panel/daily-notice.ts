import { Component, Notice } from 'obsidian';
import { beginDay, dayNotice, type DayNotice } from '../../index/panel/day-notice';
import { readDay } from '../../text/calendar';
import { words } from '../../words/words';
import type { Parts } from '../parts';
import type { Agenda } from './agenda';

const KEY = 'post-mortem-day';

/** Milliseconds the notice stays. */
const STAYS = 15_000;

/** Says once a day what is due, on the first start of the day or when it begins; the day is remembered on this device. */
export class DailyNotice extends Component {
	constructor(private readonly parts: Pick<Parts, 'app' | 'settings'>, private readonly agenda: Agenda, private readonly open: () => void) {
		super();
	}

	override onload(): void {
		this.register(this.agenda.onChange(() => { this.look(); }));
		this.look();
	}

	private look(): void {
		if (!this.agenda.ready) return;
		const { app, settings } = this.parts;
		const { today, items } = this.agenda.now();
		const last = readDay(app.loadLocalStorage(KEY));
		const { begins, remember } = beginDay(last, today);
		if (remember !== last) app.saveLocalStorage(KEY, remember);
		const notice = begins && settings().dailyNotice ? dayNotice(items) : undefined;
		if (notice) this.show(notice);
	}

	private show({ title, lines }: DayNotice): void {
		const text = createFragment((el) => {
			el.createDiv({ cls: 'post-mortem-day-title', text: title });
			for (const line of lines) el.createDiv({ cls: 'post-mortem-day-line', text: line, attr: { dir: 'auto' } });
			el.createEl('button', { cls: 'mod-cta post-mortem-undo', text: words().panel.daily.open, type: 'button' });
		});
		new Notice(text, STAYS).messageEl.addEventListener('click', this.open);
	}
}
