import { corpus } from '#loaders/corpus';
import { suggestionRows } from '#loaders/pages/suggestions';

/** What the search boxes suggest, fetched when one of them is touched. */
export async function GET(): Promise<Response> {
	return Response.json(suggestionRows(await corpus()));
}
