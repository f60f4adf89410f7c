import { words } from '../../words/words';
import { onLine, type CheckRule } from '../rule';

const unfinished: CheckRule = {
	id: 'rewrite/unfinished',
	level: 'warning',
	says: 'The rewrite has no system statement yet. Say which rule, template or check let it through.',
	why: 'Until it names the system and a document, the sentence still blames.',
	in: ['incident', 'unreadable'],
	find: (note) => note.rewrites.filter((row) => row.blame !== '' && (row.system === '' || row.artifact === '')).map((row) => ({
		...onLine(note, row.line),
		...(row.system !== '' && { text: words().found.noDocument }),
	})),
	examples: [
		'## Blame to system\n| Blame statement | System statement | Artifact to update |\n| --- | --- | --- |\n⟦| I forgot. |  |  |⟧\n',
		'## Blame to system\n| Blame statement | System statement | Artifact to update |\n| --- | --- | --- |\n⟦| I forgot. | No step asks for it. |  |⟧\n',
	],
	fine: [
		'## Blame to system\n| Blame statement | System statement | Artifact to update |\n| --- | --- | --- |\n| I forgot. | No step asks for it. | [[Send checklist]] |\n',
		'## Blame to system\n| Blame statement | System statement | Artifact to update |\n| --- | --- | --- |\n|  |  |  |\n',
	],
};

export const rewriteRules: readonly CheckRule[] = [unfinished];
