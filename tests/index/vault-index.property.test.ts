import fc from 'fast-check';
import { readNote } from '../../scripts/audit/read-note';
import { contributionOf, type Contribution } from '../../src/index/contribution';
import { dueItems } from '../../src/index/due-items';
import { duplicates, uncounted } from '../../src/index/duplicates';
import { signals } from '../../src/index/signals';
import { repeats } from '../../src/index/repeats';
import { VaultIndex } from '../../src/index/vault-index';
import { readDay } from '../../src/text/calendar';
import { diskOf, incident } from './vault-of';

/** Few paths and few ids, so that notes often concern each other. */
const PATHS = ['INC a.md', 'INC b.md', 'Send.md', 'Acme.md', 'Log.md', 'INC a (conflicted copy).md'];
const ids = fc.constantFrom('ctl-aaaaaa', 'ctl-bbbbbb');
const today = readDay('2026-11-23');

const record = fc.tuple(fc.constantFrom(' ', 'x', '-'), ids, fc.constantFrom('', '[in:: [[Send]]] ', '[in:: [[Gone]]] '), fc.constantFrom('', '📅 2026-12-01 '),
	fc.constantFrom('', '\n  - 2026-11-01 held', '\n  - 2026-11-02 skipped', '\n  - Log: [[Log]]'))
	.map(([box, id, artifact, date, below]) => `- [${box}] Step${id === 'ctl-bbbbbb' ? ' of [[Acme]]' : ''} ${artifact}${date}^${id}${below}`);
const below = fc.constantFrom('', '\n### Why chain: Mail\n- **Root cause:** No step. [[Send]] [[Gone]]');
const linked = fc.constantFrom('open', 'dismissed', 'open\nsow: "[[Acme]]"', 'open\nchecklists:\n  - "[[Send]]"\n  - "[[Gone]]"');

const text = fc.oneof(
	fc.tuple(fc.constantFrom('INC-0001', 'INC-0002', 'inc-0001', ''), fc.array(record, { maxLength: 3 }), linked, below)
		.map(([id, records, status, more]) => incident(id, records.join('\n') + more, status)),
	fc.tuple(fc.constantFrom(' ', 'x', '-'), ids).map(([box, id]) => `- [${box}] Step ^${id}\n`),
	ids.map((id) => `- 2026-06-01 07:50 UTC **Fired** late (${id})\n`),
	fc.constantFrom('- [ ] Look 📅 2026-11-24 ^chk-aaaaaa\n', '---\nincident_id: INC-0003\nx: a: b\n---\n- [ ] Step ^ctl-aaaaaa\n', '---\nsignal_date: 2026-10-01\nsignal_control: Step\nincident: "[[INC a]]"\n---\n', '---\nsignal_date: 2026-10-01\n---\n', '---\nclient_message: notice\n---\n- [x] Step ^ctl-aaaaaa\n', 'nothing\n'),
);

function contribution(path: string, content: string): Contribution | undefined {
	const note = readNote(diskOf({ [path]: content }), '/vault', path, true);
	if (typeof note === 'string' || note.text === undefined) throw new Error(`${path} was not read`);
	return contributionOf(note.facts, note.text);
}

/** Where links lead while these files are there. */
function resolver(files: ReadonlySet<string>): (target: string) => string | undefined {
	return (target) => [...PATHS, 'Gone.md'].find((path) => path === `${target}.md` && files.has(path));
}

/** Everything a reader can ask. */
function everything(index: VaultIndex): unknown {
	if (!today) throw new Error('No day');
	return {
		all: [...index.all()].sort((a, b) => (a.path < b.path ? -1 : 1)),
		incidents: index.incidents(), controls: index.controls(), due: dueItems(index, today), duplicates: duplicates(index),
		uncounted: uncounted(index), orphans: index.orphans(), repeats: repeats(index), signals: signals(index),
		leads: (['artifacts', 'logs', 'linked', 'causes', 'mentions', 'promoted'] as const).map((kind) => PATHS.map((path) => [
			index.isTarget(kind, path), index.targets(kind).has(path), [...index.leading(kind, path)].sort(), [...index.targetsOf(kind, path)].sort(),
		])),
		of: PATHS.map((path) => [index.incident(path)?.path, index.controlsOf(path), index.controlsIn(path), repeats(index, path)]),
		withId: ['INC-0001', 'INC-0002'].map((id) => index.withId(id).map((note) => note.path)),
		knows: ['ctl-aaaaaa', 'ctl-bbbbbb', 'chk-aaaaaa'].map((id) => index.knows(id)),
	};
}

/** A note gets another text or gives nothing any more, or a file comes or goes; then the listeners may be told, or somebody asks. */
interface Step {
	readonly path: string;
	readonly text?: string | null;
	readonly then: 'announce' | 'ask' | 'nothing';
}

const then = fc.constantFrom('announce' as const, 'ask' as const, 'nothing' as const);
const changes: fc.Arbitrary<Step[]> = fc.array(fc.oneof(
	{ weight: 4, arbitrary: fc.record({ path: fc.constantFrom(...PATHS), text: fc.option(text), then }) },
	{ weight: 1, arbitrary: fc.record({ path: fc.constantFrom('Send.md', 'Log.md', 'Gone.md', 'Acme.md', 'INC a.md'), then }) },
), { maxLength: 25 });

/** An index that follows steps, and what it would be made of from scratch. */
class Following {
	readonly files = new Set(PATHS);
	readonly texts = new Map<string, string>();
	readonly index = new VaultIndex(resolver(this.files));

	take({ path, text: next }: Step): void {
		if (next === undefined) {
			if (!this.files.delete(path)) this.files.add(path);
			this.index.moved(path);
			return;
		}
		this.texts.delete(path);
		if (next !== null) this.texts.set(path, next);
		this.index.put(path, next === null ? undefined : contribution(path, next));
	}

	scratch(): VaultIndex {
		const index = new VaultIndex(resolver(this.files));
		for (const [path, content] of [...this.texts].reverse()) index.put(path, contribution(path, content));
		return index;
	}
}

it('equals an index built from scratch, whatever was put, dropped, moved, asked and told before (reliability 45)', () => {
	fc.assert(fc.property(changes, (steps) => {
		const following = new Following();
		for (const step of steps) {
			following.take(step);
			if (step.then === 'announce') following.index.announce();
			if (step.then === 'ask') everything(following.index);
		}
		expect(everything(following.index)).toEqual(everything(following.scratch()));
	}), { numRuns: 400 });
});

it('is heard exactly when something can be seen to have changed', () => {
	fc.assert(fc.property(changes, (steps) => {
		const following = new Following();
		const { index } = following;
		let heard = 0;
		index.onChange(() => { heard += 1; });
		let before = JSON.stringify(everything(index));
		for (const step of steps) {
			following.take(step);
			if (step.then === 'ask') everything(index);
			if (step.then !== 'announce') continue;
			const count = heard;
			index.announce();
			const after = JSON.stringify(everything(index));
			expect(heard - count).toBe(after === before ? 0 : 1);
			before = after;
		}
	}), { numRuns: 300 });
});
