import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

export interface StaticServer {
	/** Without a slash at the end. */
	readonly url: string;
	close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.pdf': 'application/pdf',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8',
};

/** Serves a built site as any static host does, on a free port of this machine. */
export async function serveFolder(folder: string): Promise<StaticServer> {
	const server = createServer((request, response) => {
		const file = fileFor(folder, request.url ?? '/');
		const missing = join(folder, '404.html');
		const served = file ?? (existsSync(missing) ? missing : null);
		response.writeHead(file === null ? 404 : 200, {
			'content-type': TYPES[extname(served ?? '')] ?? 'application/octet-stream',
		});
		response.end(served === null ? '' : readFileSync(served));
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		async close() {
			server.closeAllConnections();
			await new Promise((closed) => server.close(closed));
		},
	};
}

function fileFor(folder: string, address: string): string | null {
	const path = resolve(folder, `.${decodeURIComponent(new URL(address, 'http://site').pathname)}`);
	if (path !== resolve(folder) && !path.startsWith(resolve(folder) + sep)) return null;
	const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
	return existsSync(file) ? file : null;
}
