import { Notice, type Editor, type TFile } from 'obsidian';
import { selectedSentence, type Rewrite } from '../../language/rewrite-table';
import { statementRules } from '../../language/rule-set';
import { saidOf } from '../../language/said-of';
import { scan } from '../../language/scan';
import { similarRewrites } from '../../language/similar-rewrite';
import type { Refusal } from '../../text/edit';
import { words } from '../../words/words';
import { rewriteSentence } from '../actions/rewrite';
import { radioField, type Option } from '../dialogs/fields';
import { showForm } from '../dialogs/form';
import { announceRefusal, guard } from '../notify';
import type { Parts } from '../parts';

/** A rewrite of some incident in the vault. */
export interface EarlierRewrite extends Rewrite {
	readonly incident: string;
}

/** Finished rewrites in the vault that resemble a sentence, the closest first. */
function earlierRewrites({ index }: Pick<Parts, 'index'>, sentence: string): EarlierRewrite[] {
	const all = index.incidents().flatMap((note) => note.rewrites.map((rewrite) => ({ ...rewrite, incident: note.incident.id })));
	return similarRewrites(sentence, all);
}

/** The question that gets past the first thing in a sentence that blames. */
function questionFor(sentence: string): string | undefined {
	const [hit] = scan(sentence);
	const rule = statementRules.find(({ id }) => id === hit?.rule);
	return rule && saidOf(rule).ask;
}

/** Copies the selected sentence into the rewrite table; where earlier rewrites resemble it, asks which one to start from. */
export function runRewriteSelection(parts: Parts, file: TFile, editor: Editor): void {
	const sentence = selectedSentence(editor.getSelection());
	const earlier = earlierRewrites(parts, sentence);
	if (earlier.length > 0) {
		ask(parts, file, sentence, earlier);
		return;
	}
	guard(async () => {
		const refusal = await rewrite(parts, file, sentence, '');
		if (refusal) announceRefusal(refusal);
	});
}

function ask(parts: Parts, file: TFile, sentence: string, earlier: readonly EarlierRewrite[]): void {
	const { checks, review: { rewrite: said } } = words();
	const question = questionFor(sentence);
	showForm(parts, {
		title: said.title,
		submit: said.submit,
		build: (form) => {
			form.fieldsEl.createEl('p', { text: sentence.trim(), attr: { dir: 'auto' } });
			const options = earlier.map(({ system, incident }, number): Option => [String(number), said.earlier(system, incident)]);
			const start = radioField(form, {
				key: 'start', name: said.start, value: '0', options: [...options, ['', said.empty]],
				...(question !== undefined && { desc: checks.ask(question) }),
			});
			return () => rewrite(parts, file, sentence, start.value() === '' ? '' : earlier[Number(start.value())]?.system ?? '');
		},
	});
}

async function rewrite(parts: Parts, file: TFile, sentence: string, system: string): Promise<Refusal | undefined> {
	const refusal = await rewriteSentence(parts, file, sentence, system);
	if (refusal) return refusal;
	const { notices } = words();
	const question = questionFor(sentence);
	const said = notices.rewritten(file.basename);
	new Notice(question === undefined ? said : `${said} ${notices.ask(question)}`);
	return undefined;
}
