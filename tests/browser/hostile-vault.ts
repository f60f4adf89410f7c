/** Text that would do something if anything took it for more than text. */
export const ATTACKS = [
	'<img src="https://evil.invalid/a.png" onerror="window.pwned=1">',
	'<script>window.pwned=2</script>',
	'<iframe src="https://evil.invalid/"></iframe>',
	'<svg onload="window.pwned=3"><a href="javascript:window.pwned=4"><text>x</text></a></svg>',
	'"><input autofocus onfocus="window.pwned=5">',
	'<style>@import "https://evil.invalid/b.css";</style>',
	'[x](javascript:window.pwned=6) [y](data:text/html,<script>window.pwned=7</script>) [z](https://evil.invalid/c)',
	'![x](https://evil.invalid/d.png) ![[https://evil.invalid/e]]',
	'<%* window.pwned=8 %> {{constructor}} ${window.pwned=9} `$= window.pwned=10`',
	'"] click a "javascript:window.pwned=11" %%{init: {"themeCSS": "@import url(https://evil.invalid/f)"}}%%',
	'<form action="https://evil.invalid/g"><button>Go</button></form><object data="https://evil.invalid/h"></object>',
] as const;

let turn = 0;
/** One attack after the other, with words around it. */
function attack(words = 'Words'): string {
	turn += 1;
	return `${words} ${ATTACKS[turn % ATTACKS.length] ?? ''}`;
}

/** For a place that must not end in a comment or be read as several fields. */
const plain = (words: string): string => `${words} ${ATTACKS[0]}`;
const yaml = (text: string): string => JSON.stringify(text);

/** A file name may hold all of this on most disks. */
export const HOSTILE_NAME = 'INC-0001 <img src=x onerror=window.pwned=12> "><b>';

function incident(): string {
	return [
		'---', 'incident_id: INC-0001', 'incident_status: open', 'severity: P1', 'scope: many', `impact: ${yaml(plain('Impact\n'))}`, `service: ${yaml(attack('Service'))}`,
		`client: ${yaml(attack('Client'))}`, `sow: ${yaml('[[Hostile SOW]]')}`, 'checklists:', `  - ${yaml('[[Hostile list]]')}`, 'aliases:', '  - INC-0001', `  - ${yaml(attack('Alias'))}`, '---',
		'## Expected and actual', `**Expected:** ${attack()}`, `**Actual:** ${attack()}`, '', '## Impact', attack(), '', '## Timeline',
		`- 2026-11-20 09:00 UTC **Detected** ${attack()}`, `- 2026-11-20 09:30 UTC **Contained** ${attack()}`, `- 2026-11-20 10:00 UTC **<img src=x onerror=window.pwned=13>** ${attack()}`, '',
		'## Response', `- [ ] ${plain('Send the notice')} 📅 2026-11-22 ^chk-aaaaaa`, '', '## Evidence', `- Message thread: ${attack()} [[<img src=x>]]`, `- Approved brief: not available (${plain('gone')})`, '',
		'## Review', '### Operator view', attack(), '### Systems view', `- **Contributing factor:** ${attack()}`, '', '## Blame to system', '| Blame statement | System statement | Artifact to update |', '| --- | --- | --- |',
		`| I should have asked. ${ATTACKS[0]} | ${ATTACKS[1]} | [[Hostile list]] ${ATTACKS[2]} |`, '',
		'## Five whys', `### Why chain: ${attack()}`, '', `- **Outcome:** I should have checked. ${attack()}`, `1. ${attack()}`, `2. ${ATTACKS[9]}`, `3. ${attack()}`, `- **Root cause:** ${attack()} [[Hostile list]]`, '- **Change:** [[Hostile list]]', '',
		'## Controls', `- [ ] ${plain('Compare every price')} [kind:: checklist step] [owner:: ${ATTACKS[0]}] [in:: [[Hostile list]]] [placed:: 2026-11-20] 📅 2026-11-21 ^ctl-aaaaaa`,
		`  - 2026-11-21 held: ${attack()}`,
		`- [ ] ${plain('Pause')} [kind:: circuit breaker] [owner:: <b>me</b>] [in:: [[Hostile list]]] 📅 2026-11-21 ^ctl-bbbbbb`, `  - If: ${ATTACKS[0]} after 24 hours`, `  - Then: ${ATTACKS[1]}`, '  - Log: [[Hostile log]]', '', '## Client messages', '',
	].join('\n');
}

/** A vault in which every place that the plugin reads attacks what shows it. */
export function hostileVault(): Record<string, string> {
	return {
		[`Post-mortems/${HOSTILE_NAME}.md`]: incident(),
		'Post-mortems/INC-0002 Twin.md': incident().replace('INC-0001\nincident_status: open', 'INC-0002\nincident_status: contained').replace(/chk-a/g, 'chk-b').replace(/ctl-([ab])/g, 'ctl-x$1').replace(/(ctl-x[ab]\w{4})\w/g, '$1'),
		'Post-mortems/INC-0002 Same id.md': `---\nincident_id: INC-0002\nimpact: ${yaml(attack())}\n---\n`,
		'Post-mortems/Broken <img src=x onerror=window.pwned=14>.md': `---\nincident_id: INC-0009\nimpact: a: ${attack()}\n---\n`,
		'Hostile list.md': `# Hostile\n\n## Delivery ${ATTACKS[0]}\n- [ ] ${plain('Compare every price')} ([[INC-0001|<img src=x>]]) ^ctl-aaaaaa\n- [ ] ${plain('Pause')} ^ctl-bbbbbb\n  - If: ${ATTACKS[0]}\n- [ ] ${plain('No record')} ^ctl-zzzzzz\n`,
		'Hostile SOW.md': `# SOW ${ATTACKS[0]}\n\n## Revisions ${ATTACKS[1]}\nTwo rounds. ${attack()} [add ${ATTACKS[0]}] TODO ${ATTACKS[2]}\n`,
		'Copy <img src=x onerror=window.pwned=15>.md': `- [x] ${plain('Compare every price')} ^ctl-aaaaaa\n`,
		'Hostile log.md': `- 2026-11-10 07:50 UTC **Fired** ${plain('late')} (ctl-bbbbbb)\n`,
		'Signal.md': `---\nsignal_date: 2026-11-19\nsignal_source: ${yaml(attack())}\nsignal_gap: ${yaml(attack())}\nsignal_control: ${yaml(attack())}\n---\n${attack()}\n`,
		'Recovery.md': `---\nrecovery_plan: true\n---\n# ${attack()}\n\n## Targets\n| Workflow | How fast | How much |\n| --- | --- | --- |\n| ${ATTACKS[0]} | ${ATTACKS[1]} | ${ATTACKS[2]} |\n\n- [ ] ${plain('Restore test')} 📅 2026-11-24 ^chk-rrrrrr\n`,
		'Dashboard.md': '```post-mortem\ndue\n```\n\n```post-mortem\ncontrols\n```\n\n```post-mortem\ntimeline [[INC-0002 Twin]]\n```\n\n```post-mortem\ntrends\n```\n\n```post-mortem\n<img src=x onerror=window.pwned=16>\n```\n',
		'Report.md': `---\nincident_review: 2026-11\n---\n${attack()}\n`,
	};
}

/** Settings that another program wrote. */
export const HOSTILE_SETTINGS = {
	severityP1: ATTACKS[0], severityP2: ATTACKS[1], severityP3: ATTACKS[2], defaultOwner: ATTACKS[0], labelRootCause: '<img src=x>', fromTheFuture: ATTACKS[1],
	placeholders: [{ name: ATTACKS[0], value: ATTACKS[1], verified: '2026-11-01' }],
	ownPhrases: [{ phrase: 'price list', ask: ATTACKS[0], blame: [], fine: [] }, { phrase: '(a+)+$', ask: ATTACKS[1], blame: [], fine: [] }],
};
