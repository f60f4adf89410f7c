import { Notice } from 'obsidian';
import { newSignal } from '../../signal/new-signal';
import { isCommunication, readSignal, SOURCES, STARTING_POINTS } from '../../signal/signal';
import { isRefusal, type Refusal } from '../../text/edit';
import { foldText } from '../../text/fold';
import { words } from '../../words/words';
import { folderFor } from '../actions/folder-for';
import { createFree } from '../actions/vault-files';
import { lineField, textField, type LineField, type TextField } from '../dialogs/fields';
import { showForm, type Form } from '../dialogs/form';
import { suggestField } from '../dialogs/suggest-field';
import { dayField } from '../dialogs/time-fields';
import type { Parts } from '../parts';

/** Asks for a signal in one sentence; what was typed into one that was closed without saving is offered again. */
export function showLogSignal(parts: Parts): void {
	const { log: said } = words().signals;
	showForm(parts, {
		title: said.title,
		submit: said.submit,
		draft: 'log-signal',
		build: (form) => {
			const sentence = lineField(form, { key: 'sentence', name: said.sentence, desc: said.sentenceHint, required: true });
			const fields = { ...sourceFields(parts, form), date: dateField(parts, form) };
			return () => logSignal(parts, { sentence: sentence.value(), ...fields });
		},
	});
}

function dateField({ clock }: Parts, form: Form) {
	const { log: said } = words().signals;
	const today = clock.today();
	return dayField(form, { key: 'date', name: said.date, value: today, today, said: said.dateIn, none: said.noDate });
}

/** A kind that has a starting point fills in its gap and its control, as long as nobody has written any. */
function sourceFields(parts: Parts, form: Form): { readonly source: LineField; readonly gap: TextField; readonly control: TextField } {
	const { log: said } = words().signals;
	const offered = [...new Set([...SOURCES, ...[...parts.index.all()].flatMap(({ signal }) => (signal?.source ? [signal.source] : []))])];
	const source = suggestField(parts.app, form, {
		key: 'source', name: said.source, desc: said.sourceHint,
		suggest: (typed) => offered.filter((each) => foldText(each).includes(foldText(typed))).map((text) => ({ text })),
	});
	const gap = textField(form, { key: 'gap', name: said.gap, desc: said.gapHint });
	const control = textField(form, { key: 'control', name: said.control, desc: said.controlHint });
	form.onChange(() => {
		const start = STARTING_POINTS.find((each) => foldText(each.source) === foldText(source.value()));
		if (!form.hasTouched('gap')) gap.set(start?.gap ?? '');
		if (!form.hasTouched('control')) control.set(start?.control ?? '');
	});
	return { source, gap, control };
}

type Fields = ReturnType<typeof sourceFields> & { readonly sentence: string; readonly date: ReturnType<typeof dateField> };

async function logSignal(parts: Parts, { sentence, source, gap, control, date }: Fields): Promise<Refusal | undefined> {
	const { log, notices } = words().signals;
	const day = date.value();
	if (day === undefined) return { refused: log.noDate };
	const folder = await folderFor(parts, 'Signals', (frontMatter) => readSignal(frontMatter) !== undefined);
	if (isRefusal(folder)) return folder;
	const note = newSignal({ date: day, sentence, source: source.value(), gap: gap.value(), control: control.value() });
	const file = await createFree(parts.app, folder, note.fileName, note.text);
	new Notice((isCommunication({ source: source.value() }) ? notices.loggedLook : notices.logged)(file.basename), 8000);
	return undefined;
}
