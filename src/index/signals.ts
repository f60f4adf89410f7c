import type { Control } from '../control/control';
import { incidentDay } from '../incident/incident';
import { proofOf, type Answer, type Worth } from '../signal/standing';
import { signalTitle, type Signal } from '../signal/signal';
import { foldText } from '../text/fold';
import { readLinks } from '../text/link';
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
	const notes = index.signals().flatMap(({ path, signal }) => (signal ? [{ path, signal }] : []));
	const saying = controlsByWords(index, new Set(notes.map(({ signal }) => foldText(signal.control))));
	return notes.map(({ path, signal }) => signalView(index, path, signal, saying))
		.sort((a, b) => byText(b.signal.date ?? '', a.signal.date ?? '') || byText(a.path, b.path));
}

/** A signal waits until it became an incident or its control is in use. */
export function isOpenSignal({ incidentPath, worth }: SignalView): boolean {
	return incidentPath === undefined && worth === 'insight';
}

function signalView(index: VaultIndex, path: string, signal: Signal, saying: Saying): SignalView {
	const [target] = index.targetsOf('promoted', path);
	const incidentPath = target !== undefined && index.get(target)?.incident ? target : undefined;
	const promoted = incidentPath === undefined ? [] : index.controlsOf(incidentPath).map((view) => answer(view, true));
	const others = [...(saying.get(foldText(signal.control)) ?? []), ...linking(index, path)].map((view) => answer(view, false));
	const proof = proofOf(signal.date, [...promoted, ...others])?.view;
	return {
		path, title: signalTitle(path), signal, worth: proof ? 'improvement' : 'insight', ...(incidentPath !== undefined && { incidentPath }), ...(proof && { proof }),
	};
}

function answer(view: ControlView, isPromoted: boolean): Answer & { readonly view: ControlView } {
	const recorded = view.control.placed ?? incidentDay(view.incident);
	return { view, state: view.standing.state, isPromoted, ...(recorded && { recorded }) };
}

/** Controls whose words link the note. */
function linking(index: VaultIndex, path: string): ControlView[] {
	return index.leading('mentions', path).flatMap((from) => index.controlsOf(from))
		.filter((view) => readLinks(view.control.text).some((link) => leadsTo(link, view.path, index.resolve) === path));
}

type Saying = ReadonlyMap<string, readonly ControlView[]>;

/** Folded once for each record, as folding is slow and records rarely change. */
const folded = new WeakMap<Control, string>();

/** Controls by the words of their records, of those that some signal names. */
function controlsByWords(index: VaultIndex, wanted: ReadonlySet<string>): Saying {
	const found = new Map<string, ControlView[]>();
	if (wanted.size === 0) return found;
	for (const view of index.controls()) {
		const text = folded.get(view.control) ?? foldText(view.control.text);
		folded.set(view.control, text);
		if (text !== '' && wanted.has(text)) found.set(text, [...found.get(text) ?? [], view]);
	}
	return found;
}
