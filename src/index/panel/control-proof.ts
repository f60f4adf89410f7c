import { baseName } from '../../text/file-name';
import { words } from '../../words/words';
import type { ControlView } from '../control-view';
import type { VaultIndex } from '../vault-index';
import type { Proof } from './panel-row';

/** Finds the notes that show where a control stands: its artifact, its copies, and the log of a breaker. */
export function proofFinder(index: VaultIndex): (view: ControlView) => Proof[] {
	const { uses } = words().panel.controls;
	let logs: Iterable<string> | undefined;
	return (view) => {
		const { id, breaker } = view.control;
		const artifact = index.get(view.artifactPath ?? '');
		const line = artifact?.anchors.find((anchor) => anchor.id === id)?.line;
		if (breaker.log) logs ??= index.logPaths();
		return [
			...(id !== undefined && artifact && line !== undefined ? [proof('artifact', artifact.path, line, uses.artifact)] : []),
			...view.copies.map((copy) => proof('copy', copy.path, copy.line, uses[copy.use])),
			...(breaker.log ? logLines(index, logs ?? [], id) : []),
		];
	};
}

/** The last line for a breaker in each log that names it. */
function logLines(index: VaultIndex, logs: Iterable<string>, id: string | undefined): Proof[] {
	return [...logs].flatMap((path) => {
		const last = index.get(path)?.traces.findLast((trace) => trace.id === id);
		return last ? [proof('log', path, last.line, words().panel.controls.uses.log)] : [];
	});
}

function proof(kind: string, path: string, line: number, word: string): Proof {
	return { key: `${kind} ${path} ${line}`, path, line, title: baseName(path), word };
}
