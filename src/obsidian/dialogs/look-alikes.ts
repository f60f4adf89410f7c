import { lookAlikes, type Likeness } from '../../signal/look-alike';
import { words } from '../../words/words';
import type { Parts } from '../parts';
import type { Form } from './form';

/** At most this many are shown; the latest come first. */
const MOST = 5;

/** Shows earlier incidents that look like the one being typed, each with a link that opens it in a new tab. */
export function showLookAlikes(parts: Pick<Parts, 'app' | 'index'>, form: Form, typed: () => Likeness): void {
	const box = form.fieldsEl.createDiv({ cls: 'post-mortem-look-alikes', attr: { 'aria-live': 'polite' } });
	let earlier = earlierIncidents(parts);
	form.whenClosed(parts.index.onChange(() => {
		earlier = earlierIncidents(parts);
		form.changed();
	}));
	let shown = '';
	form.onChange(() => {
		const found = lookAlikes(typed(), earlier).slice(0, MOST);
		const now = found.map(({ path }) => path).join('\n');
		if (now === shown) return;
		shown = now;
		box.empty();
		if (found.length === 0) return;
		box.createDiv({ cls: 'setting-item-description', text: words().dialogs.create.alike });
		const list = box.createEl('ul');
		for (const { path, label } of found) {
			const link = list.createEl('li').createEl('a', { cls: 'internal-link', text: label, href: path, attr: { dir: 'auto' } });
			link.addEventListener('click', (event) => {
				event.preventDefault();
				form.close();
				void parts.app.workspace.openLinkText(path, '', 'tab');
			});
		}
	});
}

function earlierIncidents({ index }: Pick<Parts, 'index'>) {
	return [...index.incidents()].reverse().map(({ path, incident: { id, title, properties } }) => ({
		path,
		label: `${id} ${title}`,
		likeness: { title, impact: properties.impact, service: properties.service, client: properties.client },
	}));
}
