import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';

export interface StaticServer {
	/** Without a trailing slash. */
	readonly url: string;
	close(): Promise<void>;
}

/**
 * Serves a built site as a plain static host does: a folder by its `index.html`, the rest by `404.html` with status 404.
 * Port 0 takes a free one. Only this machine reaches it, unless `host` names another address. Rejects on a taken port.
 */
export async function serveFolder(folder: string, port = 0, host?: string): Promise<StaticServer> {
	const answer = answers(folder);
	const first = await listen(createServer(answer), port, host ?? '127.0.0.1');
	const taken = portOf(first);
	const servers = [first];
	try {
		// Some programs read `localhost` as the IPv6 address alone.
		if (host === undefined && hasIpv6Loopback()) servers.push(await listen(createServer(answer), taken, '::1'));
	} catch (error) {
		await close(servers);
		throw error;
	}
	return { url: `http://localhost:${taken}`, close: () => close(servers) };
}

/** Files are read at each request, so that a rebuilt site shows at once. */
function answers(folder: string): RequestListener {
	const notFound = join(folder, '404.html');
	return sirv(folder, {
		dev: true,
		etag: true,
		onNoMatch: (_request, response) => {
			response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
			response.end(existsSync(notFound) ? readFileSync(notFound) : '404');
		},
	});
}

function listen(server: Server, port: number, host: string): Promise<Server> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve(server));
	});
}

function portOf(server: Server): number {
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server listens on no port');
	return address.port;
}

function hasIpv6Loopback(): boolean {
	return Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ address }) => address === '::1'));
}

async function close(servers: readonly Server[]): Promise<void> {
	const closing = servers.map((server) => new Promise((resolve) => server.close(resolve)));
	for (const server of servers) server.closeAllConnections();
	await Promise.all(closing);
}
