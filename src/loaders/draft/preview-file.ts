import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'astro';
import { reportAddress } from '#domain/address';
import type { Site } from '#domain/site';
import type { PreviewContent } from '#loaders/draft/preview-content';
import { showPreview } from '#loaders/draft/previewed';

/**
 * One HTML file with everything in it: styles, fonts, drawings; no script. Built by Astro as the page itself is, from a
 * site that has no other page. Links to pages of the portal lead to its address; those to the report's own files
 * and tables, which are not there before it is posted, lead nowhere.
 */
export async function previewFile(root: string, preview: PreviewContent): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'minh-bach-preview-'));
	showPreview(preview);
	try {
		await build({
			root,
			configFile: false,
			srcDir: 'src/pages/_xem-truoc',
			outDir: join(folder, 'out'),
			cacheDir: join(folder, 'cache'),
			publicDir: join(folder, 'public'),
			build: { inlineStylesheets: 'always' },
			compressHTML: true,
			devToolbar: { enabled: false },
			logLevel: 'error',
			vite: { build: { assetsInlineLimit: Number.MAX_SAFE_INTEGER } },
		});
		const html = readFileSync(join(folder, 'out', 'index.html'), 'utf8');
		return withLinks(withFonts(html), preview.page.site, reportAddress(preview.page.report.id));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The fonts are in the file: nothing is read in another before they are decoded, one alphabet sooner than the other. */
function withFonts(html: string): string {
	return html.replaceAll('font-display:optional', 'font-display:block');
}

function withLinks(html: string, { url }: Site, address: string): string {
	return html.replace(/(<a\b[^>]*?) href="(\/[^"]*)"/gu, (_link, before: string, href: string) =>
		href.startsWith(address) ? before : `${before} href="${url}${href}"`,
	);
}
