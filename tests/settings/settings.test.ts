import fc from 'fast-check';
import { DEFAULTS, problemWith, readSettings, type Settings } from '../../src/settings/settings';

const KEYS: readonly string[] = Object.keys(DEFAULTS);

describe('stored settings', () => {
	it.each([undefined, null, 'text', 7, [], [['idPrefix', 'X-']], { __proto__: { idPrefix: 'X-' } }])('that are %j give the defaults', (stored) => {
		expect(readSettings(stored)).toEqual(DEFAULTS);
	});

	it('are read key by key: one bad value does not cost the others', () => {
		expect(readSettings({ idPrefix: 'ACME-', incidentFolder: 7, reviewAfterDays: '30', dueFormat: 'field', globalTag: 'task', fileName: '{{title}}', unknown: true }))
			.toEqual({ ...DEFAULTS, idPrefix: 'ACME-', dueFormat: 'field' });
	});

	it('are trimmed', () => {
		expect(readSettings({ incidentFolder: ' Incidents ', globalTag: ' #task ' })).toMatchObject({ incidentFolder: 'Incidents', globalTag: '#task' });
	});

	it('take a list of folders inside the vault as it is, an empty one too, and anything else as none', () => {
		expect(readSettings({ templateFolders: [' Patterns ', 'a/b', '../out', 7, ''] }).templateFolders).toEqual(['Patterns', 'a/b']);
		expect(readSettings({ templateFolders: [] }).templateFolders).toEqual([]);
		expect(readSettings({ templateFolders: 'Patterns' }).templateFolders).toEqual(['Templates']);
	});

	it('do not take words that an object inherits for keys', () => {
		expect(readSettings(JSON.parse('{"__proto__": {"idPrefix": "X-"}, "constructor": "x"}'))).toEqual(DEFAULTS);
	});

	it('always come out whole and allowed, whatever stands in the file', () => {
		const anyKey = fc.constantFrom(...KEYS, '__proto__', 'toString', 'other');
		fc.assert(fc.property(fc.dictionary(anyKey, fc.anything()), (stored) => {
			const settings: Settings = readSettings(stored);
			expect(Object.keys(settings).sort()).toEqual([...KEYS].sort());
			const wrong = (Object.keys(settings) as (keyof Settings)[])
				.filter((key) => /^(?:string|number)$/.test(typeof DEFAULTS[key]) && problemWith(key, settings[key]) !== undefined);
			expect(wrong).toEqual([]);
			expect(readSettings(settings)).toEqual(settings);
		}));
	});
});

describe('a value', () => {
	it.each<[keyof Settings, unknown]>([
		['reviewAfterDays', 1], ['reviewAfterDays', 3650], ['timeBoxMinutes', 600], ['idPrefix', 'INC-'], ['idPrefix', 'Störung_'], ['globalTag', ''], ['globalTag', '#task/mine'],
		['fileName', '{{ID}} {{ title }}'], ['fileName', '{{ id }}'], ['incidentFolder', ''], ['incidentFolder', 'a..b/c'], ['labelRootCause', 'Root cause'], ['dueFormat', 'emoji'],
	])('of %s may be %j', (key, value) => {
		expect(problemWith(key, value)).toBeUndefined();
	});

	it.each<[keyof Settings, unknown, string]>([
		['reviewAfterDays', 0, 'days'], ['reviewAfterDays', 1.5, 'days'], ['reviewAfterDays', Number.NaN, 'days'], ['reviewAfterDays', '30', 'days'], ['timeBoxMinutes', 601, 'minutes'],
		['idPrefix', '', 'prefix'], ['idPrefix', '7-', 'prefix'], ['idPrefix', 'A B', 'prefix'], ['idPrefix', '../', 'prefix'],
		['globalTag', 'task', 'tag'], ['globalTag', '#1', 'tag'], ['globalTag', '#a b', 'tag'], ['fileName', '{{title}}', 'no id'],
		['incidentFolder', '../outside', 'path'], ['template', 'a/../../b', 'path'], ['labelRootCause', '', 'label'], ['labelRootCause', 'a: b', 'label'],
		['labelRootCause', 'x'.repeat(61), 'label'], ['dueFormat', 'iso', 'format'], ['defaultOwner', 7, 'format'],
	])('of %s may not be %j', (key, value, problem) => {
		expect(problemWith(key, value)).toBe(problem);
	});
});
