import fc from 'fast-check';
import { readNote } from '../../scripts/audit/read-note';
import { contributionOf, type Contribution } from '../../src/index/contribution';
import { dueItems } from '../../src/index/due-items';
import { duplicates, uncounted } from '../../src/index/duplicates';
import { VaultIndex } from '../../src/index/vault-index';
import { readDay } from '../../src/text/calendar';
import { diskOf, incident } from './vault-of';

/** Few paths and few ids, so that notes often concern each other. */
const PATHS = ['INC a.md', 'INC b.md', 'Send.md', 'Acme.md', 'Log.md', 'INC a (conflicted copy).md'];
const ids = fc.constantFrom('ctl-aaaaaa', 'ctl-bbbbbb');
const today = readDay('2026-11-23');

const record = fc.tuple(fc.constantFrom(' ', 'x', '-'), ids, fc.constantFrom('', '[in:: [[Send]]] ', '[in:: [[Gone]]] '), fc.constantFrom('', '📅 2026-12-01 '),
	fc.constantFrom('', '\n  - 2026-11-01 held', '\n  - 2026-11-02 skipped', '\n  - Log: [[Log]]'))
	.map(([box, id, artifact, date, below]) => `- [${box}] Step ${artifact}${date}^${id}${below}`);

const text = fc.oneof(
	fc.tuple(fc.constantFrom('INC-0001', 'INC-0002', 'inc-0001', ''), fc.array(record, { maxLength: 3 }), fc.constantFrom('open', 'dismissed'))
		.map(([id, records, status]) => incident(id, records.join('\n'), status)),
	fc.tuple(fc.constantFrom(' ', 'x', '-'), ids).map(([box, id]) => `- [${box}] Step ^${id}\n`),
	ids.map((id) => `- 2026-06-01 07:50 UTC **Fired** late (${id})\n`),
	fc.constantFrom('- [ ] Look 📅 2026-11-24 ^chk-aaaaaa\n', '---\nincident_id: INC-0003\nx: a: b\n---\n- [ ] Step ^ctl-aaaaaa\n', '---\nclient_message: notice\n---\n- [x] Step ^ctl-aaaaaa\n', 'nothing\n'),
);

function contribution(path: string, content: string): Contribution | undefined {
	const note = readNote(diskOf({ [path]: content }), '/vault', path, true);
	if (typeof note === 'string' || note.text === undefined) throw new Error(`${path} was not read`);
	return contributionOf(note.facts, note.text);
}

const resolve = (target: string): string | undefined => PATHS.find((path) => path === `${target}.md`);

/** Everything a reader can ask. */
function everything(index: VaultIndex): unknown {
	if (!today) throw new Error('No day');
	return {
		all: [...index.all()].sort((a, b) => (a.path < b.path ? -1 : 1)),
		incidents: index.incidents(), controls: index.controls(), due: dueItems(index, today), duplicates: duplicates(index),
		uncounted: uncounted(index), orphans: index.orphans(), logs: [...index.logPaths()].sort(), isLog: PATHS.map((path) => index.isLog(path)),
		knows: ['ctl-aaaaaa', 'ctl-bbbbbb', 'chk-aaaaaa'].map((id) => index.knows(id)),
	};
}

const changes = fc.array(fc.record({ path: fc.constantFrom(...PATHS), text: fc.option(text), announce: fc.boolean() }), { maxLength: 25 });

it('equals an index built from scratch, whatever was put, dropped and told before (reliability 45)', () => {
	fc.assert(fc.property(changes, (steps) => {
		const index = new VaultIndex(resolve);
		const last = new Map<string, string | null>();
		for (const step of steps) {
			index.put(step.path, step.text === null ? undefined : contribution(step.path, step.text));
			last.set(step.path, step.text);
			if (step.announce) index.announce();
		}
		const scratch = new VaultIndex(resolve);
		for (const [path, content] of [...last].reverse()) if (content !== null) scratch.put(path, contribution(path, content));
		expect(everything(index)).toEqual(everything(scratch));
	}), { numRuns: 300 });
});

it('is heard exactly when something can be seen to have changed', () => {
	fc.assert(fc.property(changes, (steps) => {
		const index = new VaultIndex(resolve);
		let heard = 0;
		index.onChange(() => { heard += 1; });
		let before = JSON.stringify(everything(index));
		for (const step of steps) {
			index.put(step.path, step.text === null ? undefined : contribution(step.path, step.text));
			if (!step.announce) continue;
			const count = heard;
			index.announce();
			const after = JSON.stringify(everything(index));
			expect(heard - count).toBe(after === before ? 0 : 1);
			before = after;
		}
	}), { numRuns: 200 });
});
