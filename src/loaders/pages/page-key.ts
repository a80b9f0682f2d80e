import { createHash } from 'node:crypto';

/** Key of a page that is built from `page` alone: changes with everything that the page shows. */
export function pageKey(page: object): string {
	return createHash('sha256').update(JSON.stringify(page)).digest('hex');
}
