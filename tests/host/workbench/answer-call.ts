import type { Store } from '../vault/store';
import { confine } from './confine';
import type { FileCall, FileData } from './file-call';

function content(data: FileData): string | ArrayBuffer {
	return 'text' in data ? data.text : Uint8Array.from(Buffer.from(data.base64, 'base64')).buffer;
}

/** Does what the page asked, inside the root and nowhere else, and returns what it answers as JSON. */
export async function answerCall(store: Store, root: string, call: FileCall): Promise<unknown> {
	if (call.call === 'all') return store.all();
	await confine(root, call.path);
	switch (call.call) {
		case 'children': return store.children(call.path);
		case 'stat': return store.stat(call.path);
		case 'read': return store.read(call.path);
		case 'readBinary': return Buffer.from(await store.readBinary(call.path)).toString('base64');
		case 'mkdir': return store.mkdir(call.path);
		case 'remove': return store.remove(call.path);
		case 'write': return store.write(call.path, content(call.data), call.times);
		case 'create': return store.create(call.path, content(call.data), call.times);
		case 'rename':
			await confine(root, call.to);
			return store.rename(call.path, call.to);
	}
}
