import { parse } from 'yaml';
import { sourceOf, type SourceOptions } from '../../src/index/messages';
import type { MessageSource } from '../../src/message/source';
import type { Day } from '../../src/text/calendar';
import { splitLines } from '../../src/text/line';
import { readFrontMatter } from '../../src/text/front-matter';
import { vaultOf } from '../index/vault-of';

export const INCIDENT = 'Post-mortems/INC-0007 Wrong prices.md';
export const OCCASION = { fullTextBy: '2026-11-30' as Day };

/** What a message about the incident of a vault may be made of. */
export function sourceIn(files: Readonly<Record<string, string>>, options: Partial<SourceOptions> = {}): MessageSource {
	const { index } = vaultOf(files);
	const text = files[INCIDENT] ?? '';
	const block = readFrontMatter(splitLines(text));
	const frontMatter: unknown = block ? parse(block.lines.map((line) => line.text).join('\n')) : undefined;
	return sourceOf(index, INCIDENT, text, frontMatter, { rootCauseLabel: 'Root cause', known: [], today: '2026-11-25' as Day, ...options });
}

/** The documents that the links of these tests lead to. */
export const DOCUMENTS = {
	'Lists/Send checklist.md': '## Delivery\n- [ ] Compare every price in the draft with the price list ([[INC-0007 Wrong prices|INC-0007]]) ^ctl-7k3q2a\n',
	'Contracts/Acme SOW.md': '## Delivery\nLate inputs move the date of the send by as many days. ^ctl-c4c4c4\n',
	'Clients/Acme/Campaign export.md': 'Export\n',
	'Clients/Acme/Mail 2026-11-20.md': 'Mail\n',
};
