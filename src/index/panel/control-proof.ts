import { baseName } from '../../text/file-name';
import { words } from '../../words/words';
import type { ControlView } from '../control-view';
import type { VaultIndex } from '../vault-index';
import type { Proof } from './panel-row';

/** The notes that show where a control stands: its artifact, its copies, and the log of a breaker. */
export function proofsOf(index: VaultIndex, { artifactPath, logPath, copies, control: { id } }: ControlView): Proof[] {
	const { uses } = words().panel.controls;
	const line = index.get(artifactPath ?? '')?.anchors.find((anchor) => anchor.id === id)?.line;
	const trace = index.get(logPath ?? '')?.traces.findLast((each) => each.id === id);
	return [
		...(artifactPath !== undefined && line !== undefined ? [proof('artifact', artifactPath, line, uses.artifact)] : []),
		...copies.map((copy) => proof('copy', copy.path, copy.line, uses[copy.use])),
		...(logPath !== undefined && trace ? [proof('log', logPath, trace.line, uses.log)] : []),
	];
}

function proof(kind: string, path: string, line: number, word: string): Proof {
	return { key: `${kind} ${path} ${line}`, path, line, title: baseName(path), word };
}
