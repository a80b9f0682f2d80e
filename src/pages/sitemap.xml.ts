import { corpus } from '#loaders/corpus';
import { pagesOf, siteMap } from '#loaders/pages/site-map';

/** The addresses for search engines, by the Sitemap protocol 0.9; `lastmod` is the day of posting, a W3C date. */
export async function GET(): Promise<Response> {
	const all = await corpus();
	const pages = pagesOf(siteMap(all)).map(({ href, posted }) => {
		const modified = posted === null ? '' : `<lastmod>${posted}</lastmod>`;
		return `\t<url><loc>${escaped(all.site.url + href)}</loc>${modified}</url>`;
	});
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...pages,
		'</urlset>',
	];
	return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
