import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import truth from '../vault-truth.json';
import { readEvidence, type EvidenceItem } from '../../src/incident/evidence';
import { readIncident } from '../../src/incident/incident';
import { baseName } from '../../src/text/file-name';
import { readDocument } from '../../src/text/document';
import { readBlock } from '../../src/text/front-matter';

const VAULT = join(__dirname, '../vault');
const names = new Set(readdirSync(VAULT, { recursive: true, encoding: 'utf8' }).map((path) => baseName(path.replaceAll('\\', '/'))));

/** An item whose links all lead nowhere is open. */
function stateOf(item: EvidenceItem): EvidenceItem['state'] {
	return item.state === 'linked' && !item.links.some((link) => link.kind === 'url' || names.has(baseName(link.target))) ? 'open' : item.state;
}

describe.each(truth.incidents)('$path of the sample vault', ({ path, id, status, severity, title, evidence }) => {
	const text = readFileSync(join(VAULT, path), 'utf8');
	const doc = readDocument(text);
	it('has properties that YAML and we both can read', () => {
		expect(doc.frontMatter && readBlock(doc.frontMatter).brokenAt).toBeUndefined();
	});
	it('is read with its title, status and evidence', () => {
		const yaml: unknown = parse((doc.frontMatter?.lines ?? []).map((line) => `${line.text}\n`).join(''));
		const incident = readIncident(path, doc, yaml);
		expect([incident.id, incident.title, incident.properties.status, incident.properties.severity ?? null]).toEqual([id, title, status, severity]);
		const count = (state: string): number => readEvidence(doc).filter((item) => stateOf(item) === state).length;
		expect({ linked: count('linked'), notAvailable: count('not available'), open: count('open') }).toEqual(evidence);
	});
});

it.each(truth.unreadable)('%s has properties that cannot be read', (path) => {
	const { frontMatter } = readDocument(readFileSync(join(VAULT, path), 'utf8'));
	expect(frontMatter && readBlock(frontMatter).brokenAt).toBeGreaterThan(0);
});
