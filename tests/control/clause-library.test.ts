import { findPlaceholders } from '../../src/check/placeholders';
import { CLAUSES } from '../../src/control/clause-library';
import { placeInArtifact } from '../../src/control/artifact-line';
import { recordControl } from '../../src/control/record-control';
import { controls } from '../../src/language/rule-set';
import { scan } from '../../src/language/scan';
import { readDocument } from '../../src/text/document';
import { isRefusal } from '../../src/text/edit';

const each = CLAUSES.map((clause) => [clause.title, clause] as const);

it('offers the four cases, each once', () => {
	expect(CLAUSES.map((clause) => clause.title)).toEqual(['Revisions', 'Late inputs', 'Off-channel decisions', 'Missing dependencies']);
	expect(new Set(CLAUSES.map((clause) => clause.key)).size).toBe(4);
});

describe.each(each)('the clause on %s', (_, clause) => {
	it('sounds neither vague nor like blame, and leaves nothing to fill in', () => {
		for (const said of [clause.text, clause.intent, clause.enforced]) {
			expect(scan(said, controls).map((hit) => said.slice(hit.from, hit.to))).toEqual([]);
			expect(findPlaceholders(readDocument(said))).toEqual([]);
		}
	});

	it('names a number that can be looked up, a party, and where it is enforced', () => {
		expect(clause.text).toMatch(/\d|\b(?:one|two|three)\b/);
		expect(clause.text).toMatch(/\bclient\b|\beither side\b|\bcontractor\b/);
		expect(clause.enforced).toMatch(/^Enforced (?:at|before) .+\.$/);
	});

	it('uses no word that is spelled differently in British and American English', () => {
		expect(clause.text).not.toMatch(/licen[cs]e|program|cancel+ed|colou?r|cent(?:er|re)|[a-z]i[sz]e[ds]?\b(?! |$)|favou?r|che(?:ck|que)\b/i);
	});

	it('can be written as it stands', () => {
		const control = { id: 'ctl-7k3q2a', kind: 'contract clause', text: clause.text, owner: 'Producer', artifact: '[[SOW]]', applies: clause.applies } as const;
		expect(isRefusal(placeInArtifact('# SOW\n', control, '[[INC-0007]]', { end: true }))).toBe(false);
		expect(isRefusal(recordControl('## Controls\n', control, { due: 'emoji', globalTag: '' }))).toBe(false);
	});
});
