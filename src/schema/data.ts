/** What a content file says, as plain data. There are no numbers: whoever writes one must put it in quotes. */
export type Data = string | boolean | null | readonly Data[] | DataMap;

export interface DataMap {
	readonly [key: string]: Data;
}

export function isMap(data: Data | undefined): data is DataMap {
	return typeof data === 'object' && data !== null && !Array.isArray(data);
}

export function mapOf(data: Data | undefined): DataMap {
	return isMap(data) ? data : {};
}

export function listOf(data: Data | undefined): readonly Data[] {
	return Array.isArray(data) ? data : [];
}

/** Is the key there with something in it? */
export function isGiven(data: DataMap, key: string): boolean {
	return data[key] !== undefined && data[key] !== null;
}

/** Every string in `data`, however nested in lists, with its dot path below `key`. */
export function stringsIn(key: string, data: Data | undefined): readonly (readonly [key: string, text: string])[] {
	if (typeof data === 'string') return [[key, data]];
	return listOf(data).flatMap((item, index) => stringsIn(`${key}.${index}`, item));
}
