import { Modal, Setting, type TFile } from 'obsidian';
import { SOW_QUESTIONS, testSow, type SowAnswers, type SowQuestion } from '../../control/sow-test';
import { firstLink } from '../../text/link';
import { shorten } from '../../text/shorten';
import { words } from '../../words/words';
import { currentText } from '../checks/current-text';
import { guard } from '../notify';
import { openNote } from '../panel/open-note';
import type { Parts } from '../parts';
import { showControlForm } from './control-form';
import { pickNote } from './note-picker';

/** A statement of work and the incidents that link it; a missing clause is recorded in one of them. */
export interface SowToTest {
	readonly sow: TFile;
	readonly incidents: readonly TFile[];
}

/** The statements of work of an incident, or the note itself where incidents link it as one. */
export function sowsOf({ app, index }: Pick<Parts, 'app' | 'index'>, file: TFile): SowToTest[] {
	const sowsIn = (path: string): TFile[] => (index.get(path)?.incident?.properties.sows ?? []).flatMap((written) => {
		const link = firstLink(written);
		return (link && app.metadataCache.getFirstLinkpathDest(link.target, path)) ?? [];
	});
	const own = sowsIn(file.path);
	if (index.get(file.path)?.incident) return own.map((sow) => ({ sow, incidents: [file] }));
	const linking = index.incidents().filter(({ path }) => sowsIn(path).includes(file)).flatMap(({ path }) => app.vault.getFileByPath(path) ?? []);
	return linking.length > 0 ? [{ sow: file, incidents: linking }] : [];
}

/** What the note answers by itself; an answer leads to its line, and for what it does not say a clause can be added. */
class SowTest extends Modal {
	constructor(private readonly parts: Parts, private readonly tested: SowToTest, answers: SowAnswers) {
		super(parts.app);
		const said = words().controls.sow;
		const { sow } = tested;
		this.setTitle(said.title(sow.basename));
		const found = SOW_QUESTIONS.filter((question) => answers[question]).length;
		this.contentEl.createEl('p', { text: said.summary(found, SOW_QUESTIONS.length) });
		for (const question of SOW_QUESTIONS) this.row(question, answers[question]);
	}

	override onOpen(): void {
		this.contentEl.find('button').focus();
	}

	private row(question: SowQuestion, answer: SowAnswers[SowQuestion]): void {
		const said = words().controls.sow;
		const setting = new Setting(this.contentEl).setName(said.questions[question]);
		setting.setDesc(answer ? said.found(shorten(answer.text, 200), answer.line + 1) : said.notFound);
		setting.descEl.dir = 'auto';
		setting.addButton((button) => {
			button.setButtonText(answer ? said.go : said.add).onClick(() => {
				this.shouldRestoreSelection = false;
				this.close();
				if (answer) guard(() => openNote(this.parts.app, { path: this.tested.sow.path, line: answer.line }, false));
				else addClause(this.parts, this.tested);
			});
			button.buttonEl.setAttr('aria-label', `${answer ? said.go : said.add}: ${said.questions[question]}`);
		});
	}
}

function addClause(parts: Parts, { sow, incidents }: SowToTest): void {
	const [first, second] = incidents;
	const show = (incident: TFile): void => { showControlForm(parts, incident, { artifact: sow, prefill: { kind: 'contract clause' } }); };
	if (second) pickNote(parts, { placeholder: words().controls.sow.pickIncident, notes: incidents, picked: show });
	else if (first) show(first);
}

/** Asks which one where an incident links several. */
export function showSowTest(parts: Parts, sows: readonly SowToTest[]): void {
	const [first, second] = sows;
	const show = (tested: SowToTest): void => {
		guard(async () => { parts.dialogs.show(new SowTest(parts, tested, testSow(await currentText(parts.app, tested.sow)))); });
	};
	if (second) {
		pickNote(parts, {
			placeholder: words().controls.sow.pickSow,
			notes: sows.map(({ sow }) => sow),
			picked: (note) => { for (const each of sows.filter(({ sow }) => sow === note).slice(0, 1)) show(each); },
		});
	} else if (first) show(first);
}
