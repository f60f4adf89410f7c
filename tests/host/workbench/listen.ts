import type { Server } from 'node:http';
import { storeErrorCode } from '../vault/store';

const attempts = 50;

function listen(server: Server, port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => {
			server.off('error', reject);
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : port);
		});
	});
}

/** Listens on the port, or on the next free one above it, and returns which. */
export async function listenFrom(server: Server, port: number): Promise<number> {
	for (let next = port; ; next++) {
		try {
			return await listen(server, next);
		} catch (error) {
			if (storeErrorCode(error) !== 'EADDRINUSE' || next >= Math.min(port + attempts, 65_535)) throw error;
		}
	}
}
