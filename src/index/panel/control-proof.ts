import { baseName } from '../../text/file-name';
import { words } from '../../words/words';
import type { ControlView, VaultIndex } from '../vault-index';
import type { Proof } from './panel-row';

/** The notes that show where a control stands: its artifact, its copies, and the log of a breaker. */
export function controlProof(index: VaultIndex, view: ControlView): Proof[] {
	const { uses } = words().panel.controls;
	const { id } = view.control;
	const artifact = index.get(view.artifactPath ?? '');
	const line = artifact?.anchors.find((anchor) => anchor.id === id)?.line;
	return [
		...(id !== undefined && artifact && line !== undefined ? [proof('artifact', artifact.path, line, uses.artifact)] : []),
		...view.copies.map((copy) => proof('copy', copy.path, copy.line, uses[copy.use])),
		...logLines(index, id).map(({ path, line: at }) => proof('log', path, at, uses.log)),
	];
}

/** The last line for a breaker in each log that names it. */
function logLines(index: VaultIndex, id: string | undefined): { path: string; line: number }[] {
	return [...index.logPaths()].flatMap((path) => {
		const last = index.get(path)?.traces.findLast((trace) => trace.id === id);
		return last ? [{ path, line: last.line }] : [];
	});
}

function proof(kind: string, path: string, line: number, word: string): Proof {
	return { key: `${kind} ${path} ${line}`, path, line, title: baseName(path), word };
}
