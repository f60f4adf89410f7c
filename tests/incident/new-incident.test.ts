import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { nextId, numberOf } from '../../src/incident/incident-id';
import { readIncident } from '../../src/incident/incident';
import { newIncident, type IncidentDraft } from '../../src/incident/new-incident';
import { fillIn } from '../../src/incident/template-variables';
import { readInstant, type Instant } from '../../src/text/calendar';
import { readDocument } from '../../src/text/document';
import { oneLine } from '../../src/text/fold';
import { approve, linesOf } from '../notation';
import { isWhole, oddNote, typed } from '../text/odd-notes';

const detectedAt = readInstant('2026-11-23T14:05Z') as Instant;
const DRAFT: IncidentDraft = {
	title: 'Wrong prices', expected: 'Prices of the current list', actual: "Prices of last year's list", scope: 'many', severity: 'P2',
	impact: "Launch mail went out with last year's prices", client: '[[Acme]]', service: 'Newsletter delivery', detectedAt,
};

function make(draft: Partial<IncidentDraft> = {}, template?: string, fileName = '{{id}} {{title}}'): ReturnType<typeof newIncident> {
	return newIncident({ ...DRAFT, ...draft }, 'INC-0007', fileName, template);
}

function yaml(text: string): Record<string, unknown> {
	const block = readDocument(text).frontMatter;
	return parseDocument((block?.lines ?? []).map((line) => `${line.text}\n`).join('')).toJS() as Record<string, unknown>;
}

function readBack(note: ReturnType<typeof newIncident>): ReturnType<typeof readIncident> {
	return readIncident(`Post-mortems/${note.fileName}.md`, readDocument(note.text), yaml(note.text));
}

describe('the built-in note', () => {
	it('holds everything that was said', () => {
		approve('incident-full.md', make().text);
		expect(make().fileName).toBe('INC-0007 Wrong prices');
	});
	it('needs a title alone, and is a candidate then', () => {
		approve('incident-title-alone.md', newIncident({ title: 'Odd numbers in a report', detectedAt }, 'INC-0008', '{{id}} {{title}}').text);
	});
	it('keeps a title its name cannot hold as second alias (reliability 18)', () => {
		const note = make({ title: 'Brochure v3/v4: wrong "version"' });
		expect(note.fileName).toBe('INC-0007 Brochure v3 v4 wrong version');
		expect(yaml(note.text)['aliases']).toEqual(['INC-0007', 'Brochure v3/v4: wrong "version"']);
	});
	it('never lets an impact become a heading, a task or a comment', () => {
		expect(make({ impact: '%% x' }).text).toContain('## Impact\n\\%% x\n');
		expect(make({ impact: '- [ ] x ^ctl-7k3q2a' }).text).toContain('## Impact\n\\- [ ] x');
	});
	it('says again all that was said, whatever was typed', () => {
		const draft = fc.record({ title: typed, expected: typed, actual: typed, impact: typed, service: typed, client: typed });
		fc.assert(fc.property(draft.filter((each) => Object.values(each).every(isWhole)), (said) => {
			const incident = readBack(make(said));
			const wellRead = { id: incident.id, title: incident.title, impact: incident.properties.impact, service: incident.properties.service, client: incident.properties.client };
			expect({ ...wellRead, detected: incident.key.detected }).toEqual({
				id: 'INC-0007', title: oneLine(said.title).normalize('NFC') || 'INC-0007', impact: oneLine(said.impact),
				service: oneLine(said.service), client: oneLine(said.client), detected: detectedAt,
			});
			expect(incident.timeline).toHaveLength(1);
			expect(incident.properties.odd).toEqual([]);
		}), { numRuns: 150 });
	});
});

describe('a name', () => {
	it.each([
		['{{date}} {{id}} {{title}}', 'Wrong prices', '2026-11-23 INC-0007 Wrong prices'],
		['{{id}}: {{client}}', 'Wrong prices', 'INC-0007 Acme'],
		['{{title}}', '???', 'INC-0007'],
		['{{unknown}}', 'a', '{{unknown}}'],
		['', '', 'INC-0007'],
		['Work/{{id}}', 'a', 'Work INC-0007'],
	])('of the form %j for %j is %j', (form, title, name) => {
		expect(make({ title }, undefined, form).fileName).toBe(name);
	});
	it.each(['{{id}} {{title}}', '{{title}} ({{id}})', '{{date}} {{id}}', '{{id}}', '{{id}} {{client}} {{title}}'])('of the form %j leads back to the title', (form) => {
		expect(readBack(make({}, undefined, form)).title).toBe('Wrong prices');
	});
});

describe("a person's own template", () => {
	const template = linesOf('---', 'severity: {{severity}} # P1 to P3', 'project: "{{title}}"', "quoted: 'It is {{title}}'", 'list: [{{id}}, "{{title}}"]', 'notes: |', '  Impact: {{impact}}',
		'aliases:', '  - {{title}}', 'tags: work', '---', '# {{ID}} {{ title }}', '<% tp.date.now() %> {{unknown}} {{__proto__}}', '', '## Timeline', '', '## My own part');
	it('keeps its properties, its parts, Templater tags and unknown variables (reliability 25, 40)', () => {
		approve('incident-own-template.md', make({ title: 'It\'s "late": why?' }, template).text);
	});
	it('takes formats of a date and a time, quoted where YAML needs it', () => {
		const own = linesOf('---', 'week: {{date:GGGG-[W]WW}}', 'at: {{time:HH:mm}}', 'said: "{{date:D. M.}}"', '---', '# {{ DATE : dddd, D MMMM YYYY }}', '{{date}} {{time}} {{time:h:mm A}}', '## Timeline');
		const { text } = make({}, own);
		for (const line of ['week: 2026-W48', 'at: "14:05"', 'said: "23. 11."', '# Monday, 23 November 2026', '2026-11-23 14:05 2:05 PM']) expect(text).toContain(`${line}\n`);
		expect(newIncident({ title: 'x', detectedAt }, 'INC-1', '{{id}} {{date:MMMM}}', own, 'de').fileName).toBe('INC-1 November');
		expect(newIncident({ title: 'x', detectedAt }, 'INC-1', '{{id}}', own, 'de').text).toContain('# Montag, 23 November 2026\n');
	});
	it('keeps formats of what has none, and everything in tags of Templater (reliability 25)', () => {
		const kept = ['{{title:x}} {{VALUE:name}} {{date:}} {{date:{x}}}', '<%* const x = {{title}}; tR += `{{date:YYYY}}` %>', '<% tp.file.title', '%>'];
		expect(make({}, linesOf('## Timeline', ...kept)).text).toContain(linesOf(...kept));
	});
	it('with a tag that is never closed is filled in behind it', () => {
		expect(make({}, linesOf('## Timeline', '5 <% 6', '{{title}}')).text).toContain('5 <% 6\nWrong prices\n');
	});
	it('with Windows line ends and a byte order mark keeps both (reliability 1, 2)', () => {
		const note = make({}, `\uFEFF${linesOf('---', 'a: {{id}}', '---', '## Timeline').replace(/\n/g, '\r\n')}`);
		expect(note.templateUsed).toBe(true);
		expect(note.text.startsWith('\uFEFF---\r\na: INC-0007\r\n')).toBe(true);
		expect(note.text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
	});
	it('without properties gets them, without a timeline gets one', () => {
		const note = make({}, '\uFEFF# {{title}}\r\n');
		expect(note.text.startsWith('\uFEFF---\r\nincident_id: INC-0007\r\n')).toBe(true);
		expect(readBack(note)).toMatchObject({ id: 'INC-0007', expected: DRAFT.expected, key: { detected: detectedAt } });
	});
	it('gets what was expected behind its label, or where it belongs', () => {
		expect(make({}, '## Expected and actual\n- **Actual**: \n').text).toContain("## Expected and actual\n- **Actual**: Prices of last year's list \n**Expected:** Prices");
		expect(readBack(make({}, '## Expected and actual\nWhat was it?\n'))).toMatchObject({ expected: DRAFT.expected, actual: DRAFT.actual });
	});
	it.each([
		['is empty', ' \n'], ['has properties that cannot be read', '---\ntitle: DB: down\n---\n'], ['has a property of another shape', '---\nseverity: [a]\n---\n'],
		['ends in an open fence', '## Timeline\n```\n'], ['holds merge marks', '<<<<<<< HEAD\n'], ['has tags of another shape', '---\ntags: {a: b}\n---\n'],
	])('that %s gives way to the built-in note', (_, own) => {
		expect(make({}, own)).toEqual({ ...make(), templateUsed: false });
	});
	it('of any kind gives an incident that is read again (reliability 25)', () => {
		fc.assert(fc.property(oddNote, typed.filter(isWhole), (own, title) => {
			const note = make({ title }, own);
			const incident = readBack(note);
			expect(incident.id).toBe('INC-0007');
			expect(incident.timeline.filter((each) => each.at === detectedAt && each.kind === 'Detected' && each.text === oneLine(title))).not.toHaveLength(0);
		}), { numRuns: 150 });
	});
});

describe('variables', () => {
	it('are replaced once, whatever stands in them', () => {
		expect(fillIn('{{title}} {{id}}', { title: '{{id}} $& $1', id: 'INC-1' })).toBe('{{id}} $& $1 INC-1');
	});
	it('named after prototypes stay as they are (reliability 36)', () => {
		expect(fillIn('{{constructor}} {{toString}} {{__proto__}}', {})).toBe('{{constructor}} {{toString}} {{__proto__}}');
	});
});

describe('the next id', () => {
	it.each([
		[[], 'INC-0001'],
		[['INC-0001', 'INC-0010', 'INC-9'], 'INC-0011'],
		[['inc-0003', 'OPS-0099', 'INC-', 'INC-x', 'INC-3a', ''], 'INC-0004'],
		[['INC-9999'], 'INC-10000'],
		[['INC-99999999999999999999999'], 'INC-0001'],
		[['INC-9007199254740993'], 'INC-9007199254740994'],
		[['__proto__', 'constructor'], 'INC-0001'],
	])('after %j is %s (reliability 21)', (ids, next) => {
		expect(nextId('INC-', ids)).toBe(next);
	});
	it('counts only figures behind the prefix', () => {
		expect([numberOf('INC-', 'INC-0007'), numberOf('INC-', 'INC-0007 x'), numberOf('', '12')]).toEqual([7n, undefined, 12n]);
	});
});
