import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

type Message = Readonly<Record<string, unknown>>;

/** Speaks to the language server of the Astro extension of VS Code, with `folder` open in the editor. */
export async function openEditor(folder: string) {
	const modules = resolve('node_modules');
	const server = spawn(process.execPath, [`${modules}/@astrojs/language-server/bin/nodeServer.js`, '--stdio'], {
		stdio: ['pipe', 'pipe', 'ignore'],
	});
	const waiting = new Map<unknown, (result: unknown) => void>();
	let received = Buffer.alloc(0);
	let asked = 0;
	const send = (message: Message) => {
		const text = JSON.stringify({ jsonrpc: '2.0', ...message });
		server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
	};
	const read = (message: Message) => {
		const { id, method, result, params } = message as Message & { params?: { items?: readonly unknown[] } };
		if (method === undefined) waiting.get(id)?.(result);
		else if (id !== undefined) send({ id, result: params?.items?.map(() => null) ?? null });
	};
	server.stdout.on('data', (data: Buffer) => {
		received = Buffer.concat([received, data]);
		while (true) {
			const end = received.indexOf('\r\n\r\n');
			const length = Number(/Content-Length: (\d+)/u.exec(received.subarray(0, end).toString())?.[1]);
			if (end < 0 || received.length < end + 4 + length) return;
			read(JSON.parse(received.subarray(end + 4, end + 4 + length).toString()));
			received = received.subarray(end + 4 + length);
		}
	});
	const ask = (method: string, params: object): Promise<unknown> =>
		new Promise((fulfil) => {
			asked += 1;
			waiting.set(asked, fulfil);
			send({ id: asked, method, params });
		});
	await ask('initialize', {
		processId: process.pid,
		workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'kho' }],
		capabilities: { workspace: { workspaceFolders: true, configuration: true }, textDocument: {} },
		initializationOptions: { typescript: { tsdk: `${modules}/typescript/lib` }, contentIntellisense: true },
	});
	send({ method: 'initialized', params: {} });
	return {
		ask,
		open: (uri: string, text: string) =>
			send({
				method: 'textDocument/didOpen',
				params: { textDocument: { uri, languageId: 'mdx', version: 1, text } },
			}),
		close: () => server.kill(),
	};
}
