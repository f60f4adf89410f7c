import { dueItems } from '../../src/index/due-items';
import { blockParts, type BlockPart } from '../../src/index/panel/block';
import { readFilter } from '../../src/index/panel/panel-filter';
import { TODAY } from './sections-of';
import { incident, vaultOf } from '../index/vault-of';

const PATH = 'Post-mortems/INC-0007 Wrong prices.md';
const files = {
	[PATH]: incident('INC-0007', '- [ ] Check 📅 2026-11-20 ^ctl-7k3q2a', 'open', [
		'## Timeline', '- no time yet', '- 2026-11-23 14:00 UTC **Detected** complaint [[Mail|from Priya]]', '- 2026-11-24 00:30 UTC **Contained** paused',
	].join('\n')),
	'Board.md': 'Board\n',
};

function parts(source: string, path = 'Board.md'): BlockPart[] {
	const { index } = vaultOf(files);
	const wanted = { limit: () => 100, filter: readFilter(''), controlsBy: 'incident' as const };
	return blockParts(index, source, { path, today: TODAY, due: dueItems(index, TODAY), end: TODAY, wanted });
}

const texts = (source: string, path?: string): string[] => parts(source, path).map(({ text }) => text);

describe('a code block', () => {
	it('shows what each line asks for, in their order, whatever their case', () => {
		expect(parts('Trends\n\n  due \r\ncontrols').map(({ key, section, picture, table }) => [key, section?.title, picture?.title, table?.rows.length])).toEqual([
			['0 Trends', undefined, 'Incidents by month, and the share of controls that held', 12], ['1 due', 'Due', undefined, undefined],
			['2 controls', 'Open controls', undefined, undefined],
		]);
	});

	it('draws the timeline of the note it stands in, or of another one', () => {
		for (const part of [...parts('timeline', PATH), ...parts('timeline [[INC-0007 Wrong prices]]'), ...parts(`timeline [x](<${PATH}>)`)]) {
			expect(part).toMatchObject({ title: 'Timeline of INC-0007 Wrong prices', text: '', picture: { title: 'Timeline to scale' } });
		}
	});

	it('lists the checkpoints with the numbers of the picture, those without a time last', () => {
		const [timeline] = parts('timeline', PATH);
		expect(timeline?.rows?.rows.map(({ badge, title, detail, when, line }) => [badge, title, detail, when, line])).toEqual([
			['1', 'Detected · complaint from Priya', '2026-11-23 14:00 UTC', '', 6], ['2', 'Contained · paused', '2026-11-24 00:30 UTC', '+10 h 30 min', 7],
			['', 'Note · no time yet', 'no time', '', 5],
		]);
	});

	it('says what is possible where a line is not known, and what is missing', () => {
		const possible = 'Write due, controls, timeline, timeline [[Note]] or trends, one to a line.';
		expect(texts('duee\ndue today\ntimeline INC-0007')).toEqual(['duee', 'due today', 'timeline INC-0007'].map((line) => `“${line}” is not known here. ${possible}`));
		expect(texts(' \n')).toEqual(['Write what to show here: due, controls, timeline, timeline [[Note]] or trends, one to a line.']);
		expect(texts('timeline\ntimeline [[Gone|the note]]')).toEqual(['This note is not an incident. Write timeline [[Note]] to show the timeline of one.', 'There is no incident note “the note”.']);
		expect(texts('__proto__\nconstructor')).toEqual(['__proto__', 'constructor'].map((line) => `“${line}” is not known here. ${possible}`));
	});

	it('reads no more lines than anybody writes', () => {
		expect(parts('due\n'.repeat(5000))).toHaveLength(20);
	});
});
