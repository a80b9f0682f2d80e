import { readdirSync, readFileSync } from 'node:fs';
import type { Organisation } from '#domain/organisation';
import { readOrganisation } from '#schema/organisation';

/** The organisations of the demonstration's content. */
export const ORGANISATIONS: readonly Organisation[] = readdirSync('content/co-quan').flatMap((name) => {
	const path = `co-quan/${name}`;
	return readOrganisation({ path, bytes: readFileSync(`content/${path}`) }).value ?? [];
});
