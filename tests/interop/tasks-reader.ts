/**
 * A reader of task lines that follows what the Tasks plugin documents of its two formats: a list item with a checkbox, then the
 * description, then fields in any order, then a block link. Fields are taken off the end of the line one by one, tags between
 * them are allowed, and the first thing that is neither ends the search: whatever stands before it is description.
 */
export type TasksFormat = 'emoji' | 'field';

export interface TasksTask {
	readonly status: string;
	/** With the tags that stood among the fields put back behind it. */
	readonly description: string;
	readonly due?: string;
	readonly done?: string;
	readonly cancelled?: string;
	readonly recurrence?: string;
	/** With its `^`; empty for none. */
	readonly blockLink: string;
}

const DATE = '(\\d{4}-\\d{2}-\\d{2})';

/** Signs of the emoji format and names of the Dataview format, with what stands behind them. */
const FIELDS: Readonly<Record<string, { readonly emoji: string; readonly names: readonly [string, string] }>> = {
	due: { emoji: `[📅📆🗓]\\uFE0F? *${DATE}`, names: ['due', DATE] },
	done: { emoji: `✅\\uFE0F? *${DATE}`, names: ['completion', DATE] },
	cancelled: { emoji: `❌\\uFE0F? *${DATE}`, names: ['cancelled', DATE] },
	scheduled: { emoji: `[⏳⌛]\\uFE0F? *${DATE}`, names: ['scheduled', DATE] },
	start: { emoji: `🛫\\uFE0F? *${DATE}`, names: ['start', DATE] },
	created: { emoji: `➕\\uFE0F? *${DATE}`, names: ['created', DATE] },
	recurrence: { emoji: '🔁\\uFE0F? ?([a-zA-Z0-9, !]+)', names: ['repeat', '([a-zA-Z0-9, !]+)'] },
	priority: { emoji: '([🔺⏫🔼🔽⏬])\\uFE0F?', names: ['priority', '(highest|high|medium|low|lowest)'] },
	id: { emoji: '🆔\\uFE0F? *([a-zA-Z0-9_-]+)', names: ['id', '([a-zA-Z0-9_-]+)'] },
	dependsOn: { emoji: '⛔\\uFE0F? *([a-zA-Z0-9_, -]+)', names: ['dependsOn', '([a-zA-Z0-9_, -]+)'] },
};

function pattern(key: string, format: TasksFormat): RegExp {
	const { emoji, names: [name, value] } = FIELDS[key] ?? { emoji: '', names: ['', ''] };
	return new RegExp(format === 'emoji' ? `${emoji}$` : `(?:\\[ *${name}:: *${value} *\\]|\\( *${name}:: *${value} *\\)) *,?$`, 'u');
}

const TAG = /(?:^|\s)(#[^ !@#$%^&*(),.?":{}|<>]+)$/;

/** Undefined for a line that is no task. */
export function readAsTasks(line: string, format: TasksFormat): TasksTask | undefined {
	const item = /^[\s>]*(?:[-*+]|\d+\.) +\[(.)\] *(.*)$/u.exec(line);
	if (!item) return undefined;
	let rest = (item[2] ?? '').trim();
	const blockLink = / (\^[a-zA-Z0-9-]+)$/.exec(rest)?.[1] ?? '';
	if (blockLink !== '') rest = rest.slice(0, -blockLink.length).trim();
	const found: Record<string, string> = {};
	const tags: string[] = [];
	for (let before = ''; before !== rest;) {
		before = rest;
		for (const key of Object.keys(FIELDS)) {
			const match = pattern(key, format).exec(rest);
			if (!match) continue;
			found[key] = (match[1] ?? match[2] ?? '').trim();
			rest = rest.slice(0, match.index).trim();
		}
		const tag = TAG.exec(rest);
		if (tag) {
			tags.unshift(tag[1] ?? '');
			rest = rest.slice(0, tag.index).trim();
		}
	}
	const { due, done, cancelled, recurrence } = found;
	return {
		status: item[1] ?? '', description: [rest, ...tags].join(' '), blockLink,
		...(due !== undefined && { due }), ...(done !== undefined && { done }), ...(cancelled !== undefined && { cancelled }), ...(recurrence !== undefined && { recurrence }),
	};
}

/** The line as Tasks leaves it when its box is toggled: done, with the day behind the other fields and before the block link. */
export function toggledByTasks(line: string, day: string, format: TasksFormat): string {
	const done = format === 'emoji' ? ` ✅ ${day}` : `  [completion:: ${day}]`;
	const [, head = '', rest = '', link = ''] = /^(.*?\[).(\].*?)( \^[a-zA-Z0-9-]+)?$/u.exec(line) ?? [];
	return `${head}x${rest}${done}${link}`;
}
