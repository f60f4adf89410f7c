import { composeMessage, type Occasion } from '../../src/message/compose';
import { lastMessage } from '../../src/message/last-message';
import type { MessageKind } from '../../src/message/message-note';
import type { KnownValue } from '../../src/text/placeholder';
import type { Day } from '../../src/text/calendar';
import { approve } from '../notation';
import { DOCUMENTS, INCIDENT, OCCASION, sourceIn } from './vault';

const FRONT = '---\nincident_id: INC-0007\nincident_status: open\nseverity: P2\nimpact: 410 subscribers received last year’s prices\nclient: "[[Acme]]"\n---\n';
const TIMELINE = '## Timeline\n- 2026-11-23 14:05 UTC **Detected** Client forwards a complaint [[Mail 2026-11-20]]\n- 2026-11-23 14:20 UTC **Contained** Campaign paused after 410 of 2,600 sends [[Campaign export]]\n\n';
const EXPECTED = '## Expected and actual\n**Expected:** Prices of the current list\n**Actual:** The launch mail carried last year’s prices\n\n';
const CHAIN = [
	'## Five whys', '### Why chain: Wrong prices went out', '- **Outcome:** 410 subscribers received a mail with last year’s prices.',
	'1. The campaign used the price block of the previous issue. [[Campaign export]]', '2. The issue was copied from the last one. [[Mail 2026-11-20]]',
	'- **Root cause:** The send checklist has no price check before scheduling. [[Send checklist]] [[Campaign export]]', '- **Change:** Add it.', '', '',
].join('\n');
const STEP = '- [ ] Compare every price in the draft with the price list [kind:: checklist step] [owner:: Producer] [in:: [[Send checklist]]] [placed:: 2026-11-24] 📅 2026-12-23 ^ctl-7k3q2a\n';
const INTENT = '- [ ] Ask for the price list earlier [kind:: procedure change] ^ctl-nnnnnn\n';
const CLAUSE = '- [ ] Late inputs move the date of the send [kind:: contract clause] [in:: [[Acme SOW]]] [placed:: 2026-11-25] 📅 2026-12-24 ^ctl-c4c4c4\n';

interface Told extends Partial<Occasion> {
	readonly known?: readonly KnownValue[];
}

function compose(kind: MessageKind, note: string, { known = [], ...occasion }: Told = {}) {
	return composeMessage(kind, sourceIn({ ...DOCUMENTS, [INCIDENT]: note }, { known }), { ...OCCASION, ...occasion });
}

const body = (kind: MessageKind, note: string, told?: Told): string => compose(kind, note, told).body;
const whole = FRONT + EXPECTED + TIMELINE + CHAIN;

describe('a notice', () => {
	it('says what is known while nothing is analysed', () => {
		expect(body('notice', FRONT + TIMELINE)).toBe([
			'## Where things stand', '410 subscribers received last year’s prices.', '',
			'## What we have done', 'Campaign paused after 410 of 2,600 sends. Contained since 23 November 2026, 14:20 UTC.', '',
			'## When you will hear from us', 'You will have a full account by Monday, 30 November 2026.',
		].join('\n'));
	});

	it('says openly that nothing is contained, and leaves a gap where the impact is not written down', () => {
		const text = body('notice', '---\nincident_id: INC-0007\n---\n');
		expect(text).toContain('It is not contained yet.');
		expect(text).toContain('[add what the client notices, in one sentence]');
	});
});

describe('a post-mortem', () => {
	it('reads as approved, with a verified cause, two changes in place and an intent that is left out', () => {
		const { body: text, leftOut } = compose('post-mortem', `${whole}## Controls\n${STEP}${CLAUSE}${INTENT}\n## Client messages\n- [ ] Client: Confirm the corrected mail 📅 2026-12-01 ^chk-c1c1c1\n`);
		approve('message-post-mortem.md', `${text}\n`);
		expect(leftOut).toEqual([{ text: 'Ask for the price list earlier', state: 'intent' }]);
	});

	it.each([
		['an assumption', CHAIN.replace('1. The campaign used the price block of the previous issue. [[Campaign export]]', '1. The campaign used the old block.')],
		['a link that leads nowhere', CHAIN.replace('[[Mail 2026-11-20]]', '[[Mail that is gone]]')],
		['no answer at all', CHAIN.replace(/^\d\. .*\n/gm, '')],
		['nothing below the cause itself', CHAIN.replace(' [[Send checklist]] [[Campaign export]]\n', '\n')],
		['a mark of the author', CHAIN.replace('previous issue.', 'previous issue (assumption)')],
	])('calls the analysis open when its chain rests on %s', (_, chain) => {
		const text = body('post-mortem', FRONT + EXPECTED + TIMELINE + chain);
		expect(text).toContain('## Cause\nThe analysis of the cause is still open.\n');
		expect(text).not.toContain('no price check');
	});

	it('names the verified causes of several chains and says that the rest is open', () => {
		const text = body('post-mortem', `${whole}### Why chain: Late\n1. Nobody looked.\n- **Root cause:** Secret guess.\n`);
		expect(text).toContain('## Cause\nThe send checklist has no price check before scheduling.\n\nOther parts of the analysis are still open.\n');
	});

	it('claims no change where none is in place', () => {
		const text = body('post-mortem', `${whole}## Controls\n${INTENT}`);
		expect(text).toContain('## What we changed\nNo change is in place yet.\n');
		expect(text).not.toContain('price list earlier');
	});

	it('names no day for a review that is overdue', () => {
		expect(body('post-mortem', `${whole}## Controls\n${STEP.replace('2026-12-23', '2026-11-24')}`)).toContain('(Send checklist): due [add the day of the next look]');
	});

	it('leaves a control out that has slipped', () => {
		const slipped = `${STEP}  - 2026-12-23 skipped (placement): unticked\n`;
		expect(compose('post-mortem', `${whole}## Controls\n${slipped}`)).toMatchObject({ leftOut: [{ state: 'slipped' }] });
	});
});

describe('an update', () => {
	const promises = [
		'- [x] Send the corrected mail 📅 2026-11-26 ✅ 2026-11-25 ^chk-d1d1d1', '- [ ] Send the full post-mortem 📅 2026-11-30 ^chk-p1p1p1',
		'- [ ] Check the December issue with you 📅 2026-12-01 ^chk-t1t1t1', '- [ ] Check the December issue with you. 📅 2026-12-05 ^chk-t2t2t2', '',
	].join('\n');
	const note = `${whole}## Controls\n${STEP}${INTENT}\n## Client messages\n${promises}`;
	const last = lastMessage([{ day: '2026-11-24' as Day, text: '## Still open\n- The full account of what happened, by Monday, 30 November 2026.\n' }]);

	it('reads as approved, with what was completed apart from what is open, and what was promised twice marked', () => {
		const { body: text, twice } = compose('update', note, last ? { last } : {});
		approve('message-update.md', `${text}\n`);
		expect(twice).toHaveLength(2);
	});

	it('tells what was completed before the last message no more', () => {
		const later = lastMessage([{ day: '2026-11-26' as Day, text: '' }]);
		expect(body('update', note, later ? { last: later } : {})).toContain('## Completed since the last message\nNothing further has been completed since then.\n');
	});
});

describe('a summary', () => {
	it('is three short paragraphs', () => {
		const text = body('summary', `${whole}## Controls\n${STEP}`);
		approve('message-summary.md', `${text}\n`);
		expect(text.split('\n\n')).toHaveLength(3);
	});

	it('says that a change was seen working only when it was verified', () => {
		const held = STEP.replace('[ ]', '[x]') + '  - 2026-12-23 held: ticked in two issues\n';
		expect(body('summary', `${whole}## Controls\n${held}`)).toContain('seen working in real work, last on 23 December 2026.');
		expect(body('summary', `${whole}## Controls\n${STEP}`)).not.toContain('seen working');
	});
});

describe('values that are known for placeholders', () => {
	const note = FRONT.replace('410 subscribers received last year’s prices', 'The shop is down for [insert response time]') + TIMELINE;

	it('are filled in', () => {
		expect(body('notice', note, { known: [{ name: 'Response time', value: '4 hours', verified: '2026-11-01' }] })).toContain('The shop is down for 4 hours.');
	});

	it('stay visible while nobody has verified them', () => {
		expect(body('notice', note, { known: [{ name: 'response time', value: '4 hours', verified: '' }] })).toContain('The shop is down for 4 hours (to be verified).');
	});

	it('that are not known stay as they are', () => {
		expect(body('notice', note)).toContain('[insert response time]');
	});
});
