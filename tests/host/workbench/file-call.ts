import type { StoreErrorCode, WriteTimes } from '../vault/store';

/** What the page may ask of the vault's folder, one HTTP request each. */
export type FileCall =
	| { readonly call: 'all' }
	| { readonly call: 'children' | 'stat' | 'read' | 'readBinary' | 'mkdir' | 'remove'; readonly path: string }
	| { readonly call: 'rename'; readonly path: string; readonly to: string }
	| { readonly call: 'write' | 'create'; readonly path: string; readonly data: FileData; readonly times?: WriteTimes };

/** Text as it is, bytes in base64. */
export type FileData = { readonly text: string } | { readonly base64: string };

/** The answer when the folder refused. */
export interface FileFailure {
	readonly code: StoreErrorCode;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readData(value: unknown): FileData | null {
	if (!isRecord(value)) return null;
	if (typeof value['text'] === 'string') return { text: value['text'] };
	return typeof value['base64'] === 'string' ? { base64: value['base64'] } : null;
}

function readTimes(value: unknown): WriteTimes {
	const { ctime, mtime } = isRecord(value) ? value : {};
	return { ...(typeof ctime === 'number' ? { ctime } : {}), ...(typeof mtime === 'number' ? { mtime } : {}) };
}

/** The call a request body stands for, or null for anything else. */
export function readFileCall(body: unknown): FileCall | null {
	if (!isRecord(body)) return null;
	const { call, path, to } = body;
	if (call === 'all') return { call };
	if (typeof path !== 'string') return null;
	switch (call) {
		case 'children': case 'stat': case 'read': case 'readBinary': case 'mkdir': case 'remove':
			return { call, path };
		case 'rename':
			return typeof to === 'string' ? { call, path, to } : null;
		case 'write': case 'create': {
			const data = readData(body['data']);
			return data && { call, path, data, times: readTimes(body['times']) };
		}
		default:
			return null;
	}
}
