import { csv } from '#exports/csv';
import { corpus } from '#loaders/corpus';
import { dataPaths, dataResponse } from '#loaders/pages/data-files';

/** Every data set as CSV: `/du-lieu/so-lieu.csv`. */
export async function getStaticPaths() {
	return dataPaths(await corpus(), csv);
}

export async function GET({ params }: { params: { set: string } }): Promise<Response> {
	return dataResponse(await corpus(), params.set, csv);
}
