import { readBlockId } from '../text/block-id';
import { oneLine } from '../text/fold';
import { baseName } from '../text/file-name';
import { readInlineFields } from '../text/inline-field';
import { readLinks, type Link } from '../text/link';
import { words } from '../words/words';
import type { BreakerParts } from './control';

/** The text a client may get when a breaker has fired: what the breaker says, without links, ids, tags and marks. */
export function holdNotice({ condition, action }: Pick<BreakerParts, 'condition' | 'action'>): string {
	const said = words().controls.holdNotice;
	const [reason, now] = [sentence(condition ?? ''), sentence(action ?? '')];
	return [
		said.opening,
		...(reason === '' ? [] : [said.reason(reason)]),
		...(now === '' ? [] : [said.now(now)]),
		said.closing,
	].join('\n\n');
}

const COMMENT = /%%[^%]{0,2000}%%|<!--[^>]{0,2000}-->|<\/?[a-z][^<>]{0,200}>/gi;
const MARKS = /\*\*|==|~~|`|\[\^[^\]\s]{1,40}\]/g;
const OWN_ID = /\(?\b(?:ctl|chk)-[a-z0-9]{6}\b\)?/gi;
const TAG = /(^|\s)#[^\s#]*\p{L}[^\s#]*/gu;

/** Words a client can read, ending in a full stop; empty for none. */
function sentence(text: string): string {
	const id = readBlockId(text);
	const own = withoutFields(id ? text.slice(0, id.at) : text);
	const bare = oneLine(withLabels(own).replace(COMMENT, ' ').replace(MARKS, '').replace(OWN_ID, ' ').replace(TAG, ' '))
		.replace(/ +([.,;:!?])/g, '$1').trim();
	if (!/[\p{L}\p{N}]/u.test(bare)) return '';
	return /[.!?…]$/.test(bare) ? bare : `${bare.replace(/[,;:]+$/, '')}.`;
}

function withLabels(text: string): string {
	let result = '';
	let done = 0;
	for (const link of readLinks(text)) {
		result += text.slice(done, link.from) + labelOf(link);
		done = link.to;
	}
	return result + text.slice(done);
}

/** What a link is called; without a name of its own the note's, and nothing for an address. */
function labelOf({ kind, label, target, subpath }: Link): string {
	if (label === target && kind === 'url') return '';
	return label === target + subpath ? baseName(target) : label;
}

function withoutFields(text: string): string {
	return readInlineFields(text).reduceRight((rest, field) => rest.slice(0, field.from) + rest.slice(field.to), text);
}
