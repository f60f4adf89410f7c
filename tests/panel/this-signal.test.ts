import { openNote } from './open-note';

const signal = (more: string): string => `---\nsignal_date: 2026-11-05\nsignal_control: Check the address\n${more}---\nThe mail came to the old address.\n`;
const INCIDENT = 'INC-0007 Old address.md';
const incident = '---\nincident_id: INC-0007\nincident_status: open\nincident_date: 2026-11-08\n---\n## Controls\n- [ ] Check the address [in:: [[List]]] [placed:: 2026-11-10] ^ctl-7k3q2a\n';
const files = { 'S.md': signal(''), [INCIDENT]: incident, 'List.md': '- [ ] Check the address ^ctl-7k3q2a\n' };
const USED = { 'Copy.md': '- [x] Check the address ^ctl-7k3q2a\n' };

describe('an open signal', () => {
	it('says that it is insight, whatever it became, as long as no control for it is in use', () => {
		expect(openNote(files, 'S.md')).toMatchObject({ title: 'This signal', changedBy: { title: '', hint: 'Insight so far. It becomes improvement when a control for it is seen in use.', rows: [] } });
		expect(openNote({ ...files, 'S.md': signal('incident: "[[INC-0007 Old address]]"\n') }, 'S.md')?.changedBy?.hint).toMatch(/^It became an incident/);
	});

	it('shows the control that makes it an improvement, with its incident', () => {
		const group = openNote({ ...files, ...USED }, 'S.md')?.changedBy;
		expect(group?.hint).toBe('Improvement: this control for it is in use.');
		expect(group?.rows.map(({ title, state, detail }) => [title, state, detail])).toEqual([['Check the address', 'In use', 'INC-0007 Old address']]);
	});

	it('shows what a check finds in it', () => {
		expect(openNote({ ...files, 'S.md': signal('').replace('The mail', 'I should have seen it. The mail') }, 'S.md')?.findings.length).toBeGreaterThan(0);
		expect(openNote(files, 'S.md')?.findings).toEqual([]);
	});
});

describe('the open incident', () => {
	const timeline = (...lines: string[]): string => `---\nincident_id: INC-0007\n---\n## Timeline\n${lines.map((line) => `- 2026-11-23 ${line}`).join('\n')}\n`;
	const picture = (text: string) => openNote({ [INCIDENT]: text }, INCIDENT)?.incident?.picture;

	it('has a small picture of its timeline, once there are two moments to compare', () => {
		expect(picture(timeline('14:00 UTC **Detected** mail', '14:30 UTC **Contained** paused'))?.says).toBe('Detected 2026-11-23 14:00 UTC, Contained 2026-11-23 14:30 UTC. 30 min in all.');
		expect(picture(timeline('14:00 UTC **Detected** mail'))).toBeUndefined();
	});
});
