import type { CliData, CliFlags, Plugin } from 'obsidian';
import { SCOPES, SEVERITIES } from '../../incident/properties';
import { dueAnswers, openControls } from '../../index/answers';
import { columns } from '../../text/columns';
import { words } from '../../words/words';
import { check } from '../checks/check';
import type { Parts } from '../parts';
import { caughtUp } from './caught-up';
import { createIncidentFrom } from './incident-calls';
import { Input, INCIDENT_INPUT } from './input';
import { noteAt, noteNamed } from './named-note';
import { Refused, unlessRefused } from './refused';

/** What a command of the line answers: the value for programs, and lines for people. */
interface Answer {
	readonly json: unknown;
	readonly text: readonly string[];
}

interface CliCommand {
	readonly id: string;
	readonly description: string;
	readonly flags: CliFlags;
	readonly run: (input: Input) => Promise<Answer> | Answer;
}

/** `obsidian post-mortem:due` and the others, each with `format=json`. */
export function registerCli(plugin: Plugin, parts: Parts, ready: Promise<unknown>): void {
	const { cli } = words().automation;
	for (const { id, description, flags, run } of [due(parts), controls(parts), checkNote(parts), create(parts)]) {
		const format = { format: { value: '<text|json>', description: cli.format } };
		plugin.registerCliHandler(`post-mortem:${id}`, description, { ...flags, ...format }, (params) => answer(params, async (input) => {
			await ready;
			return run(input);
		}));
	}
}

async function answer(params: CliData, run: (input: Input) => Promise<Answer>): Promise<string> {
	const isJson = params.format === 'json';
	try {
		const input = new Input(params);
		input.oneOf('format', ['text', 'json']);
		const { json, text } = await run(input);
		return isJson ? JSON.stringify(json, null, 2) : text.join('\n');
	} catch (error) {
		if (!(error instanceof Refused)) console.error('Post-mortem', error);
		const message = error instanceof Error ? error.message : String(error);
		return isJson ? JSON.stringify({ error: message }) : `Error: ${message}`;
	}
}

/** Rows in columns, or a sentence when there are none. */
function listed<Row>(json: readonly Row[], none: string, row: (each: Row) => readonly string[]): Answer {
	return { json, text: json.length === 0 ? [none] : columns(json.map(row)) };
}

function place({ path, line }: { readonly path: string; readonly line: number }): string {
	return `${path}:${line}`;
}

function due({ index, clock }: Parts): CliCommand {
	const { cli } = words().automation;
	return {
		id: 'due', description: cli.due, flags: {},
		run: () => listed(dueAnswers(index, clock.today()), cli.nothingDue, (item) =>
			[item.date, words().time.days(item.daysLeft), item.id ?? cli.noId, item.text, place(item)]),
	};
}

function controls({ index }: Parts): CliCommand {
	const { cli } = words().automation;
	return {
		id: 'controls', description: cli.controls, flags: {},
		run: () => listed(openControls(index).map(({ answer }) => answer), cli.noControls, (control) =>
			[words().panel.controls.states[control.state], control.id ?? cli.noId, control.due ?? '', control.text, place(control)]),
	};
}

function checkNote(parts: Parts): CliCommand {
	const { cli } = words().automation;
	return {
		id: 'check', description: cli.check,
		flags: { file: { value: '<name>', description: cli.file }, path: { value: '<path>', description: cli.path } },
		run: async (input) => {
			const [path, name] = [input.text('path'), input.text('file')];
			const file = path !== undefined ? noteAt(parts, path) : name !== undefined ? noteNamed(parts, name, '') : parts.app.workspace.getActiveFile();
			if (!file) throw new Refused(cli.noNote);
			const found = unlessRefused(await check(parts, file.path));
			return listed(found, words().checks.list.none(file.basename), (finding) =>
				[words().checks.levels[finding.level], finding.rule, finding.text, place({ ...finding, path: file.path })]);
		},
	};
}

const VALUES: Readonly<Record<string, string>> = { scope: `<${SCOPES.join('|')}>`, severity: `<${SEVERITIES.join('|')}>`, detectedAt: '<time>' };

function create(parts: Parts): CliCommand {
	const { cli } = words().automation;
	return {
		id: 'new', description: cli.create,
		flags: Object.fromEntries(INCIDENT_INPUT.map((name) =>
			[name, { value: VALUES[name] ?? '<text>', description: cli[name], ...(name === 'title' && { required: true }) }])),
		run: async (input) => {
			const path = await caughtUp(parts.app, () => createIncidentFrom(parts, input));
			return { json: { path }, text: [cli.created(path)] };
		},
	};
}
