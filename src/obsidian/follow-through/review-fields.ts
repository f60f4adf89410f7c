import { ButtonComponent, Platform } from 'obsidian';
import { RESULTS, SKIP_REASONS, type Result, type SkipReason } from '../../control/review-result';
import { adoptionOf } from '../../index/adoption';
import type { ControlView } from '../../index/control-view';
import { artifactName } from '../../index/panel/control-reason';
import { addDays } from '../../text/calendar';
import { words } from '../../words/words';
import { lineField, radioField } from '../dialogs/fields';
import type { Form } from '../dialogs/form';
import { kindForm } from '../dialogs/control-kinds';
import { lookFields } from '../dialogs/look-fields';
import { dayField } from '../dialogs/time-fields';
import type { Parts } from '../parts';
import { checkField } from './check-field';
import type { ReviewAnswer } from './record-review';
import { artifactPlace, leaveFor } from './review-summary';
import { reviewTexts } from './review-text';

/** The questions of a review, answered as far as the vault answers them; the answer is what is shown at that moment. */
export function reviewFields(parts: Parts, form: Form, view: ControlView): () => ReviewAnswer {
	const said = words().followThrough.review;
	const found = adoptionOf(parts.index, view, (target, from) => parts.app.metadataCache.getFirstLinkpathDest(target, from)?.path);
	const texts = reviewTexts(parts, view.path, found);
	const result = radioField(form, { key: 'result', name: said.result, value: found.suggests, options: RESULTS.map((each) => [each, said.results[each]]) });
	const now = (): Result => RESULTS.find((each) => each === result.value()) ?? found.suggests;
	pickByLetter(form);
	const reason = reasonField(parts, form, view, () => now() === 'skipped');
	const text = lineField(form, { key: 'text', name: said.text, desc: said.textHint, value: texts[found.suggests] });
	const tick = checkField(form, { key: 'tick', name: said.tick, desc: said.tickHint });
	const next = nextFields(parts, form, () => now() === 'held' && tick.value());
	const look = lookFields(parts, form, () => now() !== 'held' && kindForm(view.control.kind ?? '').asks === undefined);
	const letters = Platform.isMobile ? '' : ` ${said.letters(RESULTS.map((each) => said.results[each].charAt(0).toLowerCase()).join(', '))}`;
	form.onChange(() => {
		if (!form.hasTouched('text')) text.set(texts[now()]);
		result.describe(`${said.resultHints[now()]}${letters}`);
		tick.show(now() === 'held');
	});
	return () => {
		const why = reason();
		const day = next();
		const planned = look();
		return { result: now(), ...(now() === 'skipped' && why && { reason: why }), text: text.value(), ...(day && { next: day }), ...(planned && { look: planned }), tick: now() === 'held' && tick.value() };
	};
}

/** On the round buttons, the first letter of a result chooses it. */
function pickByLetter(form: Form): void {
	const { results } = words().followThrough.review;
	const name = form.idOf('result');
	form.contentEl.addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || !(event.targetNode?.instanceOf(HTMLInputElement) && event.targetNode.name === name)) return;
		const chosen = RESULTS.find((each) => results[each].charAt(0).toLowerCase() === event.key.toLowerCase());
		const radio = chosen && form.fieldsEl.querySelector<HTMLInputElement>(`input[name="${name}"][value="${chosen}"]`);
		if (!radio) return;
		event.preventDefault();
		radio.focus();
		radio.click();
	});
}

/** Why it was skipped; what calls for another line in the artifact says so and opens it. */
function reasonField(parts: Parts, form: Form, view: ControlView, skipped: () => boolean): () => SkipReason | undefined {
	const said = words().followThrough.review;
	const reason = radioField(form, { key: 'reason', name: said.reason, options: SKIP_REASONS.map((each) => [each, said.reasons[each]]) });
	const value = (): SkipReason | undefined => SKIP_REASONS.find((each) => each === reason.value());
	form.add({
		key: 'reason-chosen',
		text: () => '',
		problem: () => (skipped() && value() === undefined ? said.chooseReason : undefined),
		focus: () => { form.fieldsEl.querySelector<HTMLInputElement>(`input[name="${form.idOf('reason')}"]`)?.focus(); },
	});
	const place = artifactPlace(parts, view);
	const row = form.fieldsEl.createDiv('post-mortem-review-open');
	new ButtonComponent(row).setButtonText(said.openNote(artifactName(view))).onClick(() => { if (place) leaveFor(parts, form, place); });
	form.onChange(() => {
		const why = value();
		reason.show(skipped());
		reason.describe(why === undefined ? '' : said.reasonHints[why]);
		row.toggle(skipped() && why !== undefined && why !== 'cost' && place !== undefined);
	});
	return value;
}

/** A day to look again; for a control that becomes verified there is none until one is chosen. */
function nextFields(parts: Parts, form: Form, verified: () => boolean) {
	const said = words().followThrough.review;
	const today = parts.clock.today();
	const spec = { today, said: said.nextOn };
	const next = dayField(form, { ...spec, key: 'next', name: said.next, value: addDays(today, parts.settings().reviewAfterDays), none: said.noNext });
	const again = dayField(form, { ...spec, key: 'again', name: said.again, none: said.againNone });
	form.onChange(() => {
		next.show(!verified());
		again.show(verified());
	});
	return () => (verified() ? again : next).value();
}
