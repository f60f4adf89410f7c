import type { ControlView } from '../../index/control-view';
import { proofsOf } from '../../index/panel/control-proof';
import { artifactName, controlReason } from '../../index/panel/control-reason';
import type { Place } from '../../index/panel/panel-row';
import { plainWords } from '../../index/panel/plain-words';
import { daysBetween } from '../../text/calendar';
import { baseName } from '../../text/file-name';
import { words } from '../../words/words';
import type { Form } from '../dialogs/form';
import { guard } from '../notify';
import { openNote } from '../panel/open-note';
import type { Parts } from '../parts';

type Needs = Pick<Parts, 'app' | 'index' | 'clock'>;

/** Opens a place in a new tab and closes the dialog, which keeps what was typed. */
export function leaveFor(parts: Needs, form: Form, place: Place): void {
	form.close();
	guard(() => openNote(parts.app, place, 'tab'));
}

/** The line of the control in its artifact, or the note where it ought to be. */
export function artifactPlace({ index }: Needs, { artifactPath, control }: ControlView): Place | undefined {
	if (artifactPath === undefined) return undefined;
	return { path: artifactPath, line: index.get(artifactPath)?.anchors.find(({ id }) => id === control.id)?.line ?? 0 };
}

/** What a review is about: the control, where it stands, and the notes that show it; `project` is the one to look into. */
export function showSummary(parts: Needs, form: Form, view: ControlView, project?: Place): void {
	const { followThrough: { review: said }, panel, time } = words();
	const today = parts.clock.today();
	const { control, incident, standing } = view;
	const box = form.fieldsEl.createDiv('post-mortem-review');
	box.createEl('p', { cls: 'post-mortem-review-control', text: plainWords(control.text), attr: { dir: 'auto' } });
	const facts = box.createEl('dl');
	const fact = (name: string): HTMLElement => {
		facts.createEl('dt', { text: name });
		return facts.createEl('dd', { attr: { dir: 'auto' } });
	};
	const link = (parent: HTMLElement, text: string, place: Place | undefined): void => {
		if (!place) return parent.appendText(text);
		const el = parent.createEl('a', { cls: 'internal-link', text, href: place.path });
		el.addEventListener('click', (event) => {
			event.preventDefault();
			leaveFor(parts, form, place);
		});
	};
	link(fact(said.incident), `${incident.id} ${incident.title}`, { path: view.path, line: control.line });
	link(fact(said.artifact), artifactName(view) || panel.controls.noArtifact, artifactPlace(parts, view));
	if (project) link(fact(said.project), baseName(project.path), project);
	fact(said.state).setText(`${panel.controls.states[standing.state]}: ${controlReason(view, today)}`);
	fact(said.due).setText(control.due === undefined ? said.noDate : time.due(daysBetween(today, control.due)));
	const found = fact(said.found);
	const proofs = proofsOf(parts.index, view).filter((proof) => proof.path !== view.artifactPath);
	if (proofs.length === 0) return found.setText(said.nothingFound);
	const list = found.createEl('ul');
	for (const proof of proofs) {
		const item = list.createEl('li');
		link(item, baseName(proof.path), proof);
		item.appendText(` (${proof.word})`);
	}
}
