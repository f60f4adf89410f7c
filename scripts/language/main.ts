import { readCorpus } from '../../tests/language/corpus';
import { measure } from './measure';
import { table } from './report';

const usage = 'usage: node scripts/run.mjs language [--wrong seen|spent|unseen]';

/** Prints the table of docs/language.md; `--wrong` lists the sentences of one part that were judged wrongly. */
function main(argv: readonly string[]): number {
	const corpus = readCorpus();
	const [flag, half, ...rest] = argv;
	if (flag === undefined) {
		console.log(table(corpus));
		return 0;
	}
	if (flag !== '--wrong' || !['seen', 'spent', 'unseen'].includes(half ?? '') || rest.length > 0) {
		console.error(usage);
		return 2;
	}
	for (const { sentence, found } of measure(corpus.filter((sentence) => sentence.half === half)).wrong)
		console.log(`${sentence.rule ?? `fine ${sentence.place}`}\t${sentence.text}\t${found.join('; ')}`);
	return 0;
}

process.exitCode = main(process.argv.slice(2));
