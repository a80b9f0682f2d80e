import { json } from '#exports/json';
import { corpus } from '#loaders/corpus';
import { dataPaths, dataResponse } from '#loaders/pages/data-files';

/** Every data set as JSON: `/du-lieu/so-lieu.json`. */
export async function getStaticPaths() {
	return dataPaths(await corpus(), json);
}

export async function GET({ params }: { params: { set: string } }): Promise<Response> {
	return dataResponse(await corpus(), params.set, json);
}
