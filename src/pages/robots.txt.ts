import { corpus } from '#loaders/corpus';

/** All crawlers may read everything (RFC 9309); the site map is named for them. */
export async function GET(): Promise<Response> {
	const { site } = await corpus();
	return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${site.url}/sitemap.xml\n`, {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
}
