import { join } from 'node:path';
import { disk } from '../../scripts/audit/disk';
import { readVault } from '../../scripts/audit/read-vault';
import type { PanelGroup, PanelRow, PanelSection } from '../../src/index/panel/panel-row';
import { approve } from '../notation';
import truth from '../vault-truth.json';
import { groups, rows, section, sectionsOfIndex } from './sections-of';

const { index } = readVault(disk, join(__dirname, '../vault'));
const sections = sectionsOfIndex(index);

/** As a person reads it, one row below the other; ages of incidents depend on the zone and are left out. */
function shown(row: PanelRow): string[] {
	const when = row.key.startsWith('incident ') ? '' : row.when;
	const foot = [row.detail, when, row.proof?.word ?? ''].filter((part) => part !== '').join(' | ');
	return [
		`    ${row.tick ? '[ ] ' : ''}${row.badge === '' ? '' : `(${row.badge}) `}${row.title}`,
		...(row.state === '' ? [] : [`      ${row.state}: ${row.reason}`]),
		`      ${foot}`,
	];
}

function shownGroup(group: PanelGroup): string[] {
	const heading = group.title === '' ? [] : [`  ${group.title} (${group.count})${group.folded ? ' folded' : ''}`];
	return [...heading, ...(group.hint === '' ? [] : [`    ${group.hint}`]), ...group.rows.flatMap(shown)];
}

function shownSection(each: PanelSection): string[] {
	const footer = each.footer === '' ? [] : [`  ${each.footer}`];
	return [`${each.title} (${each.count})`, ...each.groups.flatMap(shownGroup), ...footer, ''];
}

describe('the panel over the sample vault', () => {
	it('reads as it was approved', () => {
		approve('panel/sample-vault.txt', sections.flatMap(shownSection).join('\n'));
	});

	it('lists everything that is due, in order', () => {
		const due = groups(sections, 'due').flatMap((group) => group.rows.map((row) => row.path));
		expect(due).toEqual([...truth.due, ...truth.dueLater].map((item) => item.path));
	});

	it('lists every control that is not verified and not dropped, in its state', () => {
		const state = new Map(rows(sections, 'controls').map((row) => [`${row.path} ${/ctl-\w+/.exec(row.key)?.[0] ?? ''}`, row.state.toLowerCase()]));
		const open = truth.controls.filter((control) => control.state !== 'verified' && control.state !== 'dropped');
		expect(Object.fromEntries(state)).toEqual(Object.fromEntries(open.map((control) => [`${control.record} ${control.id ?? ''}`, control.state])));
	});

	it('lists or counts every incident, and every note that cannot be counted', () => {
		const waiting = truth.incidents.filter(({ status }) => status === 'open' || status === 'candidate' || status === 'contained');
		const troubles = Object.fromEntries(groups(sections, 'incidents').slice(1).map((group) => [group.key, group.rows.map((row) => row.path)]));
		expect(groups(sections, 'incidents')[0]?.rows.map((row) => row.path).sort()).toEqual(waiting.map(({ path }) => path).sort());
		expect(troubles).toEqual({
			'incidents/did not hold': truth.repeats.filter(({ earlierState }) => earlierState === 'verified').map(({ earlier }) => earlier),
			'incidents/duplicates': truth.duplicates.flatMap(({ paths }) => paths),
			'incidents/unreadable': truth.unreadable,
			'incidents/conflicts': truth.conflictCopies,
		});
		expect(section(sections, 'incidents').footer).toBe('6 resolved · 6 closed · 1 dismissed');
	});

	it('gives every row a key of its own', () => {
		for (const each of sections) {
			const keys = each.groups.flatMap((group) => [group.key, ...group.rows.map((row) => row.key)]);
			expect(new Set(keys).size).toBe(keys.length);
		}
	});
});
