import { markOutage } from '../../src/recovery/mark-outage';
import { expectEdit, expectRefusal, incidentNote } from '../notation';

const known = { name: 'Host', stops: 'all sites', canWait: 'staging', byHand: 'static page at the second host' };
const plan = '[[Recovery plan]]';

it('sets the property and says in the response what the plan says', () => {
	expectEdit(incidentNote('## Response\nFirst a dump.\n\n## Evidence\n'), (text) => markOutage(text, { provider: 'Host', plan, known }), `---
incident_id: INC-0007
outage: Host
---
## Response
First a dump.

- Outage of Host, by the plan: [[Recovery plan]]
  - By hand: static page at the second host
  - What can wait: staging
  - What stops: all sites

## Evidence
`);
});

it('says what there is without a plan, and leaves empty cells out', () => {
	expectEdit(incidentNote('## Response\n'), (text) => markOutage(text, { provider: ' Card\nservice ' }), incidentNote('## Response\n- Outage of Card service\n', ['outage: Card service']));
	expectEdit(incidentNote('## Response\n'), (text) => markOutage(text, { provider: 'Host', plan, known: { ...known, canWait: '', stops: ' ' } }),
		incidentNote('## Response\n- Outage of Host, by the plan: [[Recovery plan]]\n  - By hand: static page at the second host\n', ['outage: Host']));
});

it('adds the response before what usually follows it', () => {
	expectEdit(incidentNote('## Timeline\n\n## Controls\n'), (text) => markOutage(text, { provider: 'Host' }),
		incidentNote('## Timeline\n\n## Response\n- Outage of Host\n\n## Controls\n', ['outage: Host']));
});

it('replaces the property when another provider turns out to be the cause, and keeps both lines', () => {
	expectEdit(incidentNote('## Response\n- Outage of Host\n', ['outage: Host # so far']), (text) => markOutage(text, { provider: 'Name server' }),
		incidentNote('## Response\n- Outage of Host\n- Outage of Name server\n', ['outage: Name server # so far']));
});

it('refuses to say the same twice', () => {
	expectRefusal(incidentNote('## Response\n- Outage of HOST, by the plan: [[Plan]]\n', ['outage: Host']), (text) => markOutage(text, { provider: 'Host', plan }), /already there, on line 6/);
});

it.each([['', /nothing to write/], ['Host ^ctl-7k3q2a', /Leave it out/]])('refuses the provider %j', (provider, reason) => {
	expectRefusal(incidentNote('## Response\n'), (text) => markOutage(text, { provider }), reason);
});

it('refuses what cannot be spliced: no properties, broken ones, a shape of its own', () => {
	expectRefusal('Words\n', (text) => markOutage(text, { provider: 'Host' }), /no properties/);
	expectRefusal('---\nincident_id: [a\n---\n', (text) => markOutage(text, { provider: 'Host' }), /can’t be read/);
	expectRefusal(incidentNote('', ['outage: |', '  a']), (text) => markOutage(text, { provider: 'Host' }), /changed safely/);
});
