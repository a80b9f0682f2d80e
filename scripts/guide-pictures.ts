import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from './browser.ts';
import { serveFolder } from './static-server.ts';

/**
 * `npm run guide-pictures`: takes the pictures of the guides anew, all of real screens: pages of the demonstration and of
 * two portals with made-up content, the preview of a report, and what the check prints.
 */
const FOLDER = 'public/huong-dan/hinh';
/** As `GuidePicture.astro` shows them. */
const SIZE = { width: 760, height: 475 };
const CORRECTED = 'test/fixtures/corrections-corrected';
const DOCUMENTS = 'test/fixtures/site-full-text-document';
const CORRECTED_REPORT = 'bao-cao/2025/so-mau/ket-qua';

const work = mkdtempSync(join(tmpdir(), 'minh-bach-guides-'));
const browser = await launchBrowser();
const context = await browser.newContext({ viewport: SIZE, deviceScaleFactor: 1.25, reducedMotion: 'reduce' });
const page = await context.newPage();
mkdirSync(FOLDER, { recursive: true });

await onSite('content', async (url) => {
	await page.goto(`${url}/bao-cao/2023/so-ldtbxh-dak-nong/tom-tat-nam-2023/#so-viec-lam`);
	await take('con-so-trong-cau');
	await page.goto(`${url}/doi-chieu/so-ldtbxh-dak-nong/`);
	await page
		.locator('main h2')
		.first()
		.evaluate((heading) => heading.scrollIntoView());
	await take('doi-chieu');
	await page.goto(url);
	await take('trang-chu');
});
await onSite(DOCUMENTS, async (url) => {
	await page.goto(`${url}/van-ban/05-2025-qd-ubnd/#dieu-3-khoan-2`);
	await take('van-ban');
});
await onSite(CORRECTED, async (url) => {
	await page.goto(`${url}/dinh-chinh/`);
	await page
		.locator('main h2')
		.first()
		.evaluate((heading) => heading.scrollIntoView());
	await take('trang-dinh-chinh');
	await page.goto(`${url}/${CORRECTED_REPORT}/#so-viec-lam`);
	await take('da-dinh-chinh');
});

const content = join(work, 'content');
cpSync(CORRECTED, content, { recursive: true });
command('preview-file', [join(content, `${CORRECTED_REPORT}.mdx`)]);
await page.goto(pathToFileURL(join(work, 'ket-qua.xem-truoc.html')).href);
await take('xem-truoc');
await page.locator('.preview-end').evaluate((end) => end.scrollIntoView());
await take('phan-nguoi-duyet');

const file = join(content, `${CORRECTED_REPORT}.mdx`);
writeFileSync(file, readFileSync(file, 'utf8').replace('315 hồ sơ', '351 hồ sơ'));
await page.setContent(terminal('npm run check', command('check', [])));
await take('kiem-tra');

await browser.close();
rmSync(work, { recursive: true, force: true });

async function onSite(source: string, visit: (url: string) => Promise<void>): Promise<void> {
	const site = join(work, 'site');
	execFileSync(process.execPath, ['scripts/build.ts', '--no-search'], {
		env: { ...process.env, CONTENT_DIR: resolve(source), OUT_DIR: site },
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	const server = await serveFolder(site);
	await visit(server.url);
	await server.close();
}

/** What a command prints about the copied content. */
function command(name: string, options: readonly string[]): string {
	const env = { ...process.env, CONTENT_DIR: content, INIT_CWD: work };
	const { stdout, stderr } = spawnSync(process.execPath, [`scripts/${name}.ts`, ...options], { env, encoding: 'utf8' });
	return stdout + stderr;
}

/** Chromium itself writes WebP, a third of the PNG. */
async function take(name: string): Promise<void> {
	await page.waitForLoadState('networkidle');
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	const png = (await page.screenshot()).toString('base64');
	const painter = await context.newPage();
	const webp = await painter.evaluate(async (source) => {
		const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
		const canvas = new OffscreenCanvas(image.width, image.height);
		canvas.getContext('2d')?.drawImage(image, 0, 0);
		const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.55 });
		return [...new Uint8Array(await blob.arrayBuffer())];
	}, png);
	await painter.close();
	writeFileSync(join(FOLDER, `${name}.webp`), Uint8Array.from(webp));
	console.log(`${name}.webp  ${(webp.length / 1000).toFixed(0)} KB`);
}

function terminal(typed: string, printed: string): string {
	const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 24px; background: #1d2021; color: #ebdbb2; font: 16px/1.5 monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
b { color: #b8bb26; }</style><b>$</b> ${escaped(typed)}\n${escaped(printed)}`;
}
