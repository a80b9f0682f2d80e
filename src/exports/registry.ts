import { csv } from '#exports/csv';
import type { Format } from '#exports/format';
import { json } from '#exports/json';

/** All formats, in the order in which they are offered; a new format is a file and a line here. */
export const FORMATS: readonly Format[] = [csv, json];
