import { type ColumnType, DATA_ADDRESS, type DataColumn } from '#domain/data-set';
import type { Site } from '#domain/site';
import { licenceAddress } from '#exports/licence';
import type { PublishedSet } from '#exports/published-set';

/**
 * The CSV files described for programs, by the Data Package standard 2.0 (datapackage.org): types, keys and permitted
 * values of all columns, size and hash of each file. Its own name must be `datapackage.json`, beside the files.
 */
export function dataPackage(site: Site, sets: readonly PublishedSet[]): object {
	const address = licenceAddress(site.licence.data);
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'du-lieu',
		title: site.name,
		description: site.tagline,
		homepage: site.url + DATA_ADDRESS,
		...(address !== null && { licenses: [{ name: site.licence.data, path: address }] }),
		...(site.owner !== null && { contributors: [{ title: site.owner, roles: ['publisher'] }] }),
		resources: sets.flatMap(resourceOf),
	};
}

function resourceOf({ set, files }: PublishedSet): readonly object[] {
	return files
		.filter(({ format }) => format.extension === 'csv')
		.map(({ name, format, bytes, sha256 }) => ({
			$schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
			name: set.name,
			type: 'table',
			path: name,
			title: set.title,
			description: set.description,
			format: format.extension,
			mediatype: format.mediaType,
			encoding: 'utf-8',
			bytes,
			hash: `sha256:${sha256}`,
			schema: {
				$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
				fields: Object.entries(set.columns).map(([column, about]) => fieldOf(column, about)),
				missingValues: [''],
				...(set.key.length > 0 && { primaryKey: set.key }),
				...foreignKeys(set),
			},
		}));
}

function fieldOf(name: string, { type, description, values }: DataColumn): object {
	const permitted = values === undefined ? [] : Object.entries(values);
	const constraints = { ...TYPES[type].constraints, ...(values !== undefined && { enum: Object.keys(values) }) };
	return {
		name,
		...TYPES[type],
		description,
		...(Object.keys(constraints).length > 0 && { constraints }),
		...(permitted.length > 0 && { categories: permitted.map(([value, label]) => ({ value, label })) }),
	};
}

interface FieldType {
	readonly type: 'string' | 'number' | 'integer' | 'boolean';
	readonly format?: 'uri';
	readonly constraints?: { readonly pattern: string };
}

/** Days that may be known by their month or year alone are no dates of the standard. */
const TYPES: Readonly<Record<ColumnType, FieldType>> = {
	text: { type: 'string' },
	list: { type: 'string' },
	decimal: { type: 'number' },
	count: { type: 'integer' },
	boolean: { type: 'boolean' },
	date: { type: 'string', constraints: { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' } },
	period: { type: 'string', constraints: { pattern: '\\d{4}(/\\d{4}|-(H|Q|M)?\\d{1,2}M?)?' } },
	url: { type: 'string', format: 'uri' },
};

function foreignKeys({ name, columns }: PublishedSet['set']): object {
	const keys = Object.entries(columns).flatMap(([column, { refersTo }]) => {
		if (refersTo === undefined) return [];
		// Within one table, the standard leaves its name out.
		const resource = refersTo === name ? {} : { resource: refersTo };
		return [{ fields: [column], reference: { ...resource, fields: ['id'] } }];
	});
	return keys.length === 0 ? {} : { foreignKeys: keys };
}
