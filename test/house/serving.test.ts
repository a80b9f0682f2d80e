import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StaticServer, serveFolder } from '../../scripts/static-server.ts';

const PAGES = {
	'index.html': '<h1>Trang chủ</h1>',
	'404.html': '<h1>Không tìm thấy</h1>',
	'bao-cao/index.html': '<h1>Báo cáo</h1>',
	'du-lieu/van-ban.json': '[]',
	'du-lieu/van-ban.csv': 'id\n',
	'pagefind/pagefind.js': 'export {};',
};

let outside: string;
let folder: string;
let server: StaticServer;

beforeAll(async () => {
	outside = mkdtempSync(join(tmpdir(), 'serving-'));
	folder = join(outside, 'site');
	for (const [path, content] of Object.entries(PAGES)) {
		mkdirSync(join(folder, path, '..'), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	writeFileSync(join(outside, 'outside.txt'), 'not part of the site');
	server = await serveFolder(folder);
});
afterAll(async () => {
	await server.close();
	rmSync(outside, { recursive: true, force: true });
});

describe('the static server', () => {
	it.each([
		['/', 200, 'text/html', PAGES['index.html']],
		['/bao-cao/', 200, 'text/html', PAGES['bao-cao/index.html']],
		['/du-lieu/van-ban.json', 200, 'application/json', PAGES['du-lieu/van-ban.json']],
		['/du-lieu/van-ban.csv', 200, 'text/csv', PAGES['du-lieu/van-ban.csv']],
		['/pagefind/pagefind.js', 200, 'text/javascript', PAGES['pagefind/pagefind.js']],
		['/khong-co/', 404, 'text/html', PAGES['404.html']],
		['/%2e%2e/outside.txt', 404, 'text/html', PAGES['404.html']],
		['/%', 404, 'text/html', PAGES['404.html']],
	])('answers %s with %i', async (path, status, type, body) => {
		const response = await fetch(server.url + path);
		expect(response.status).toBe(status);
		expect(response.headers.get('content-type')).toContain(type);
		expect(await response.text()).toBe(body);
	});

	it('shows a rebuilt page at once', async () => {
		writeFileSync(join(folder, 'bao-cao/index.html'), '<h1>Báo cáo mới</h1>');
		expect(await (await fetch(`${server.url}/bao-cao/`)).text()).toBe('<h1>Báo cáo mới</h1>');
	});

	it('rejects on a port that is taken', async () => {
		await expect(serveFolder(folder, Number(new URL(server.url).port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
	});
});

describe('preview', () => {
	it.each([
		[
			'a port that is taken',
			() => ({ PORT: new URL(server.url).port, OUT_DIR: folder }),
			'đang có chương trình khác dùng',
		],
		['a port that is no number', () => ({ PORT: 'abc', OUT_DIR: folder }), 'PORT=abc'],
		['a folder without a site', () => ({ OUT_DIR: join(folder, 'du-lieu') }), 'npm run build'],
	])('refuses %s and says what to do', async (_, environment, message) => {
		const child = spawn(process.execPath, ['scripts/preview.ts'], { env: { ...process.env, ...environment() } });
		const [errors, [status]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
		expect(errors).toContain(message);
		expect(status).toBe(1);
	});

	it('says where the site is', async () => {
		const child = spawn(process.execPath, ['scripts/preview.ts'], {
			env: { ...process.env, PORT: '0', OUT_DIR: folder },
		});
		const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
		const [url = ''] = /http:\/\/localhost:\d+/u.exec(line) ?? [];
		expect(await (await fetch(url)).text()).toBe(PAGES['index.html']);
		child.kill();
		await once(child, 'exit');
	});
});
