import { controlReason } from '../../src/index/panel/control-reason';
import type { Day } from '../../src/text/calendar';
import { incident, vaultOf } from './vault-of';

const RECORD = '- [ ] Step [in:: [[Send]]] [placed:: 2026-10-01] 📅 2026-11-23 ^ctl-aaaaaa';

/** Where the copies of the one control are, its state and the words for it. */
function seen(files: Readonly<Record<string, string>>, record = RECORD): { copies: string[]; state: string; reason: string } {
	const { index } = vaultOf({ 'INC.md': incident('INC-0001', record), 'Send.md': '- [ ] Step ^ctl-aaaaaa', ...files });
	const [view] = index.controls();
	if (!view) throw new Error('No control');
	return { copies: view.copies.map((copy) => `${copy.path} ${copy.use}`), state: view.standing.state, reason: controlReason(view, '2026-11-23' as Day) };
}

describe('a note in a folder of templates', () => {
	it('is no copy, however deep it lies and whatever its box says', () => {
		const files = { 'Templates/Project.md': '- [x] Step ^ctl-aaaaaa', 'templates/Deep/More.md': 'Step ^ctl-aaaaaa', 'Clients/Acme.md': '- [ ] Step ^ctl-aaaaaa' };
		expect(seen(files)).toEqual({ copies: ['Clients/Acme.md pending'], state: 'in place', reason: 'copied to 1 note, not used yet' });
	});

	it('is one where another folder only starts with the same name, or holds a folder of that name', () => {
		const files = { 'Templates old/A.md': '- [x] Step ^ctl-aaaaaa', 'Clients/Templates/B.md': '- [ ] Step ^ctl-aaaaaa' };
		expect(seen(files).copies).toEqual(['Clients/Templates/B.md pending', 'Templates old/A.md used']);
	});

	it('is the artifact where the record says so, and its line the proof that it stands', () => {
		const record = RECORD.replace('[[Send]]', '[[Templates/Project]]');
		const files = { 'Templates/Project.md': '- [ ] Step ^ctl-aaaaaa', 'Send.md': '', 'Clients/Acme.md': '- [x] Step ^ctl-aaaaaa' };
		expect(seen(files, record)).toEqual({ copies: ['Clients/Acme.md used'], state: 'in use', reason: 'ticked in 1 note' });
	});

	it('still shows a line that no incident records, so that the half that is missing can be written', () => {
		const { index } = vaultOf({ 'Templates/Project.md': '- [ ] Step ^ctl-bbbbbb' });
		expect(index.orphans()).toEqual([{ id: 'ctl-bbbbbb', path: 'Templates/Project.md', line: 0 }]);
	});
});

describe('a checklist that projects embed', () => {
	const embeds = { 'Clients/Acme.md': '# Acme\n![[Send]]\n![[Send#^ctl-aaaaaa]]', 'Clients/Beta.md': '![[Send]]' };

	it('has no copies: what is ticked there stands in the checklist itself and shows no single project', () => {
		expect(seen(embeds)).toEqual({ copies: [], state: 'in place', reason: 'not seen in live work yet' });
		expect(seen({ ...embeds, 'Send.md': '- [x] Step ^ctl-aaaaaa' })).toEqual({
			copies: [], state: 'in place', reason: 'not seen in live work yet; ticked in Send itself, which shows no single project',
		});
	});

	it('counts once a project holds a copy of its own', () => {
		expect(seen({ ...embeds, 'Send.md': '- [x] Step ^ctl-aaaaaa', 'Clients/Beta.md': '- [x] Step ^ctl-aaaaaa' })).toMatchObject({ copies: ['Clients/Beta.md used'], state: 'in use' });
	});
});
