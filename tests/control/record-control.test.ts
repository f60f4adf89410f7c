import type { NewControl } from '../../src/control/new-control';
import { recordControl } from '../../src/control/record-control';
import { readDay } from '../../src/text/calendar';
import { applied, expectEdit, expectRefusal, incidentNote } from '../notation';

const STYLE = { due: 'emoji', globalTag: '' } as const;
const due = readDay('2026-12-23');
const placed = readDay('2026-11-24');

const step: NewControl = {
	id: 'ctl-7k3q2a', kind: 'checklist step', text: 'Compare every price', owner: 'Producer', artifact: '[[Send checklist]]', stage: 'delivery',
	...(due && { due }), ...(placed && { placed }),
};

const LINE = '- [ ] Compare every price [kind:: checklist step] [stage:: delivery] [owner:: Producer] [in:: [[Send checklist]]] [placed:: 2026-11-24] 📅 2026-12-23 ^ctl-7k3q2a';

function record(control: NewControl, style: Parameters<typeof recordControl>[2] = STYLE): (text: string) => ReturnType<typeof recordControl> {
	return (text) => recordControl(text, control, style);
}

describe('a control is recorded', () => {
	it('at the end of Controls', () => {
		expectEdit('## Controls\n- [ ] Other\n  - 2026-01-01 held\n\n## Client messages\n', record(step), `## Controls\n- [ ] Other\n  - 2026-01-01 held\n${LINE}\n\n## Client messages\n`);
	});

	it('under a new heading, at its place, where there is none', () => {
		expectEdit('## Review\ntext\n\n## Client messages\n', record(step), `## Review\ntext\n\n## Controls\n${LINE}\n\n## Client messages\n`);
		expectEdit('text', record(step), `text\n\n## Controls\n${LINE}`);
	});

	it('with the line endings of the note, and no final one where there was none (reliability 1, 3)', () => {
		expectEdit('\uFEFF## Controls\r\n- [ ] Other', record(step), `\uFEFF## Controls\r\n- [ ] Other\r\n${LINE}`);
	});

	it('with the parts of a breaker below it', () => {
		const breaker: NewControl = {
			...step, kind: 'circuit breaker', text: 'Pause', effect: 'quality',
			breaker: { condition: 'no approval 24 hours before', action: 'pause', log: '[[Acme log]]' },
		};
		expect(applied('## Controls\n', recordControl('## Controls\n', breaker, STYLE)).split('\n').slice(1)).toEqual([
			'- [ ] Pause [kind:: circuit breaker] [stage:: delivery] [owner:: Producer] [effect:: quality] [in:: [[Send checklist]]] [placed:: 2026-11-24] 📅 2026-12-23 ^ctl-7k3q2a',
			'  - If: no approval 24 hours before', '  - Then: pause', '  - Log: [[Acme log]]', '',
		]);
	});

	it('in the format and with the tag of the settings', () => {
		expect(applied('## Controls\n', recordControl('## Controls\n', step, { due: 'field', globalTag: '#task' })))
			.toContain('price #task [kind:: checklist step] [stage:: delivery] [owner:: Producer] [in:: [[Send checklist]]] [placed:: 2026-11-24] [due:: 2026-12-23] ^ctl-7k3q2a');
	});

	it('as an intent, without artifact and day', () => {
		expectEdit('## Controls\n', record({ id: 'ctl-aaaaaa', kind: 'protocol change', text: 'Ask for a proof #print', owner: '', artifact: '' }),
			'## Controls\n- [ ] Ask for a proof #print [kind:: protocol change] ^ctl-aaaaaa\n');
	});
});

describe('nothing is recorded', () => {
	it('when the incident holds the same step in the same artifact, whatever its case, punctuation and kind of link', () => {
		expectRefusal('## Controls\n- [ ] COMPARE every – price! [in:: [Send](../Send%20checklist.md)]\n', record(step), 'on line 2');
		expectRefusal('## Controls\n- [ ] Something else ^ctl-7K3Q2A\n', record(step), 'on line 2');
	});

	it('but in another artifact the step may stand again', () => {
		expectEdit('## Controls\n- [ ] Compare every price [in:: [[Other]]]\n', record(step), `## Controls\n- [ ] Compare every price [in:: [[Other]]]\n${LINE}\n`);
	});

	it.each([
		['a date of its own', { text: 'Compare 📅 2026-01-01' }],
		['a field of its own', { text: 'Compare [owner:: Ida]' }],
		['a bracket that stays open', { owner: 'Ida]' }],
		['code that stays open over the id', { text: 'Compare `price' , owner: 'Ida`' }],
	])('when the words hold %s', (_, words) => {
		expectRefusal('## Controls\n', record({ ...step, ...words }), /Leave it out/);
	});

	it('when there are no words', () => {
		expectRefusal('## Controls\n', record({ ...step, text: ' \n ' }), /nothing to write/);
	});

	it('when the note has conflict marks', () => {
		expectRefusal('<<<<<<< mine\n## Controls\n=======\n>>>>>>> theirs\n', record(step), /merge conflict/);
	});

	it('when the place is inside a fence that is never closed, or a comment', () => {
		expectRefusal('## Controls\n```\ncode\n', record(step), /never closed/);
		expectRefusal('## Controls\n<!--\nhidden\n', record(step), /never closed/);
	});

	it('a second time', () => {
		const once = applied(incidentNote('## Controls\n'), recordControl(incidentNote('## Controls\n'), step, STYLE));
		expectRefusal(once, record(step), /already/);
	});
});
