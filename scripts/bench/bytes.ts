import { gzipSync } from 'node:zlib';
import esbuild from 'esbuild';
import { leaveOutExamples } from '../leave-out-examples.mjs';
import type { Row } from './table';

export interface Built {
	readonly code: string;
	readonly bytes: number;
	readonly gzip: number;
	/** Bytes by folder, the largest first. */
	readonly parts: readonly (readonly [string, number])[];
}

/** `main.js` as it is released, in memory, with what takes its bytes. */
export async function built(): Promise<Built> {
	const { outputFiles, metafile } = await esbuild.build({
		entryPoints: ['src/main.ts'], outfile: 'main.js', bundle: true, write: false, metafile: true, plugins: [leaveOutExamples], format: 'cjs', target: 'es2022',
		platform: 'browser', external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'], minify: true, legalComments: 'none', charset: 'utf8', logLevel: 'warning',
	});
	const code = outputFiles[0]?.text ?? '';
	const parts = new Map<string, number>();
	for (const [path, { bytesInOutput }] of Object.entries(Object.values(metafile.outputs)[0]?.inputs ?? {})) {
		const part = path.startsWith('node_modules/') ? 'date-fns' : path.split('/').slice(0, path.startsWith('src/obsidian/') || path.startsWith('src/words/') ? 3 : 2).join('/');
		parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
	}
	return { code, bytes: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length, parts: [...parts].sort((a, b) => b[1] - a[1]) };
}

export function byteRows({ bytes, gzip }: Built): Row[] {
	const kB = (count: number): string => `${(count / 1000).toFixed(1)} kB`;
	return [
		{ measure: '`main.js`, minified', taken: kB(bytes), floor: '-', ratio: '-', reach: '120 kB' },
		{ measure: '`main.js`, gzip', taken: kB(gzip), floor: '-', ratio: '-', reach: '40 kB' },
	];
}
