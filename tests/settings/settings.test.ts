import fc from 'fast-check';
import { DEFAULTS, problemWith, readSettings, SETTING_KEYS, type SettingKey } from '../../src/settings/settings';

describe('stored settings', () => {
	it.each([undefined, null, 'text', 7, [], [['idPrefix', 'X-']], { __proto__: { idPrefix: 'X-' } }])('that are %j give the defaults', (stored) => {
		expect(readSettings(stored)).toEqual(DEFAULTS);
	});

	it('are read key by key: one bad value does not cost the others (reliability 43)', () => {
		expect(readSettings({ idPrefix: 'ACME-', incidentFolder: 7, reviewAfterDays: '30', dueFormat: 'field', globalTag: 'task', fileName: '{{title}}', unknown: true }))
			.toEqual({ ...DEFAULTS, idPrefix: 'ACME-', dueFormat: 'field' });
	});

	it('keep what can be read of a list', () => {
		expect(readSettings({
			rulesOff: ['a/b', 7, ' a/b ', ''],
			templateFolders: ['Forms', '../outside', 'Forms'],
			ownPhrases: [{ phrase: 'as always', ask: 'Since when?', blame: 'x', fine: ['y', 7] }, { phrase: 'alone' }, null],
			placeholders: [
				{ name: ' {{ rate }} ', value: ' 80 € ', verified: '2026-11-20' }, { name: '[insert bank]', value: '', verified: '2026-02-30' },
				{ name: '[Add your phone]', value: '1', verified: 7 }, { name: '{{}}', value: 'x' }, { name: 'x' }, 'rate',
			],
		})).toEqual({
			...DEFAULTS,
			rulesOff: ['a/b'],
			templateFolders: ['Forms'],
			ownPhrases: [{ phrase: 'as always', ask: 'Since when?', blame: [], fine: ['y'] }],
			placeholders: [
				{ name: 'rate', value: '80 €', verified: '2026-11-20' }, { name: 'bank', value: '', verified: '' }, { name: 'phone', value: '1', verified: '' },
			],
		});
	});

	it('that are no list where one belongs give the default list', () => {
		expect(readSettings({ templateFolders: 'Forms', placeholders: {}, dailyNotice: 'no', statusBar: 0 })).toEqual(DEFAULTS);
	});

	it('may empty a list', () => {
		expect(readSettings({ templateFolders: [] }).templateFolders).toEqual([]);
	});

	it('are trimmed, and of one line', () => {
		expect(readSettings({ incidentFolder: ' Incidents ', globalTag: ' #task ', severityP1: ' Money\n or trust ' }))
			.toMatchObject({ incidentFolder: 'Incidents', globalTag: '#task', severityP1: 'Money or trust' });
	});

	it('do not take words that an object inherits for keys (reliability 36, 43)', () => {
		expect(readSettings(JSON.parse('{"__proto__": {"idPrefix": "X-"}, "constructor": "x"}'))).toEqual(DEFAULTS);
	});

	it('always come out whole and allowed, whatever stands in the file (reliability 43)', () => {
		const anyKey = fc.constantFrom<string>(...SETTING_KEYS, '__proto__', 'toString', 'other');
		fc.assert(fc.property(fc.dictionary(anyKey, fc.anything()), (stored) => {
			const settings = readSettings(stored);
			expect(Object.keys(settings)).toEqual(SETTING_KEYS);
			expect(SETTING_KEYS.filter((key) => problemWith(key, settings[key]) !== undefined)).toEqual([]);
			expect(readSettings(settings)).toEqual(settings);
		}));
	});
});

describe('a value', () => {
	it.each<[SettingKey, unknown]>([
		['reviewAfterDays', 1], ['reviewAfterDays', 3650], ['timeBoxMinutes', 600], ['noticeHoursP1', 720], ['fullTextDays', 365], ['reviewCadence', 'yearly'], ['dailyNotice', false], ['idPrefix', 'INC-'], ['idPrefix', 'Störung_'], ['globalTag', ''], ['globalTag', '#task/mine'],
		['fileName', '{{ID}} {{ title }}'], ['fileName', '{{ id }}'], ['incidentFolder', ''], ['incidentFolder', 'a..b/c'], ['labelRootCause', 'Root cause'], ['dueFormat', 'emoji'],
	])('of %s may be %j', (key, value) => {
		expect(problemWith(key, value)).toBeUndefined();
	});

	it.each<[SettingKey, unknown, string]>([
		['reviewAfterDays', 0, 'days'], ['reviewAfterDays', 1.5, 'days'], ['reviewAfterDays', Number.NaN, 'days'], ['reviewAfterDays', '30', 'days'], ['timeBoxMinutes', 601, 'minutes'], ['noticeHoursP2', 0, 'hours'], ['noticeHoursP3', 721, 'hours'], ['fullTextDays', 1e9, 'days'], ['reviewCadence', 'weekly', 'format'], ['statusBar', 1, 'format'],
		['idPrefix', '', 'prefix'], ['idPrefix', '7-', 'prefix'], ['idPrefix', 'A B', 'prefix'], ['idPrefix', '../', 'prefix'],
		['globalTag', 'task', 'tag'], ['globalTag', '#1', 'tag'], ['globalTag', '#a b', 'tag'], ['fileName', '{{title}}', 'no id'],
		['incidentFolder', '../outside', 'path'], ['template', 'a/../../b', 'path'], ['labelRootCause', '', 'label'], ['labelRootCause', 'a: b', 'label'],
		['labelRootCause', 'x'.repeat(61), 'label'], ['dueFormat', 'iso', 'format'], ['defaultOwner', 7, 'format'],
	])('of %s may not be %j', (key, value, problem) => {
		expect(problemWith(key, value)).toBe(problem);
	});
});
