import type { Server } from 'node:http';

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

function isBusy(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** Listens on the port, or on the next free one above it, and returns which. */
export async function listenFrom(server: Server, port: number): Promise<number> {
	for (let next = port; ; next++) {
		try {
			return await listen(server, next);
		} catch (error) {
			if (!isBusy(error) || next >= Math.min(port + attempts, 65_535)) throw error;
		}
	}
}
