const task = /^\[(.)\][ \u00a0]/u;

function firstText(item: HTMLElement): Text | null {
	const holder = item.firstElementChild instanceof HTMLParagraphElement ? item.firstElementChild : item;
	const first = Array.from(holder.childNodes).find((node) => node.nodeType !== 3 || node.textContent?.trim() !== '');
	return first instanceof Text ? first : null;
}

/** Turns list items that begin with a box into tasks. */
export function drawTasks(root: HTMLElement): void {
	for (const item of root.findAll('li')) {
		const text = firstText(item);
		const mark = text && task.exec(text.data.trimStart());
		if (!text || !mark) continue;
		const character = mark[1] ?? ' ';
		text.data = text.data.trimStart().slice(mark[0].length);
		item.addClass('task-list-item');
		item.toggleClass('is-checked', character !== ' ');
		item.setAttr('data-task', character === ' ' ? '' : character);
		const box = createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox' });
		box.checked = character !== ' ';
		box.setAttr('data-line', item.getAttr('data-line'));
		text.before(box);
		item.parentElement?.addClass('contains-task-list');
	}
}
