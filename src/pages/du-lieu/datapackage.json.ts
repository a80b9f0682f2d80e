import { dataPackage } from '#exports/data-package';
import { corpus } from '#loaders/corpus';
import { publishedSets } from '#loaders/pages/data-files';

/** The data files described for programs. */
export async function GET(): Promise<Response> {
	const all = await corpus();
	const text = JSON.stringify(dataPackage(all.site, publishedSets(all)), null, '\t');
	return new Response(`${text}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
