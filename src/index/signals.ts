import { incidentDay } from '../incident/incident';
import { proofOf, type Answer, type Worth } from '../signal/standing';
import { signalTitle, type Signal } from '../signal/signal';
import { foldText } from '../text/fold';
import { firstLink, readLinks } from '../text/link';
import { leadsTo, type ControlView } from './control-view';
import { byText } from './order';
import type { VaultIndex } from './vault-index';

/** A signal with everything the vault shows of it. */
export interface SignalView {
	readonly path: string;
	readonly title: string;
	readonly signal: Signal;
	/** The note it was promoted to; undefined too when that link leads to no incident. */
	readonly incidentPath?: string;
	readonly worth: Worth;
	/** The control that makes it an improvement. */
	readonly proof?: ControlView;
}

/** Every signal, the latest first. */
export function signals(index: VaultIndex): SignalView[] {
	const notes = [...index.all()].flatMap(({ path, signal, conflictCopy, isTemplate }) => (signal && !conflictCopy && !isTemplate ? [{ path, signal }] : []));
	if (notes.length === 0) return [];
	const answers = answersByWords(index);
	return notes.map(({ path, signal }) => signalView(index, path, signal, answers))
		.sort((a, b) => byText(b.signal.date ?? '', a.signal.date ?? '') || byText(a.path, b.path));
}

/** A signal waits until it became an incident or its control is in use. */
export function isOpenSignal({ incidentPath, worth }: SignalView): boolean {
	return incidentPath === undefined && worth === 'insight';
}

type Answers = ReadonlyMap<string, readonly ControlView[]>;

function signalView(index: VaultIndex, path: string, signal: Signal, answers: Answers): SignalView {
	const target = leadsTo(firstLink(signal.incident), path, index.resolve);
	const incidentPath = target !== undefined && index.get(target)?.incident ? target : undefined;
	const promoted = incidentPath === undefined ? [] : index.controlsOf(incidentPath).map((view) => answer(view, true));
	const others = [...(answers.get(`says ${foldText(signal.control)}`) ?? []), ...(answers.get(`links ${path}`) ?? [])].map((view) => answer(view, false));
	const proof = proofOf(signal.date, [...promoted, ...others])?.view;
	return {
		path, title: signalTitle(path), signal, worth: proof ? 'improvement' : 'insight', ...(incidentPath !== undefined && { incidentPath }), ...(proof && { proof }),
	};
}

function answer(view: ControlView, isPromoted: boolean): Answer & { readonly view: ControlView } {
	const recorded = view.control.placed ?? incidentDay(view.incident);
	return { view, state: view.standing.state, isPromoted, ...(recorded && { recorded }) };
}

/** Controls by the words of their records and by the notes these link. */
function answersByWords(index: VaultIndex): Answers {
	const found = new Map<string, ControlView[]>();
	const add = (key: string, view: ControlView): void => {
		found.set(key, [...(found.get(key) ?? []), view]);
	};
	for (const view of index.controls()) {
		if (view.control.text === '') continue;
		add(`says ${foldText(view.control.text)}`, view);
		for (const path of new Set(readLinks(view.control.text).map((link) => leadsTo(link, view.path, index.resolve)))) {
			if (path !== undefined) add(`links ${path}`, view);
		}
	}
	return found;
}
