import type { Corpus } from '#domain/corpus';

/** A table for other programs, made from the corpus: one file a format under `/du-lieu/`. Texts are Vietnamese. */
export interface DataSet<Key extends string = string> {
	/** Names its files: `so-lieu`. */
	readonly name: string;
	readonly title: string;
	/** What one row is, and which rows there are. */
	readonly description: string;
	/** In the order of the files. */
	readonly columns: Readonly<Record<Key, DataColumn>>;
	/** The columns that together name a row; empty where rows have no name. */
	readonly key: readonly Key[];
	/** In a fixed order; the same corpus gives the same rows. */
	rows(corpus: Corpus): readonly DataRow<Key>[];
}

export interface DataColumn {
	readonly type: ColumnType;
	readonly description: string;
	/** The only values that it holds, each with what it means. */
	readonly values?: Readonly<Record<string, string>>;
	/** The set whose `id` it holds. */
	readonly refersTo?: string;
}

/**
 * `decimal`: an exact decimal as a string, `18498` or `5.18`; `count`: a number counted by the portal itself; `date`:
 * `2024-01-18`, `2021-06` or `2021`; `list`: texts without `;`, joined by `;`.
 */
export type ColumnType = 'text' | 'decimal' | 'count' | 'boolean' | 'date' | 'period' | 'url' | 'list';

/** `null` is what the source does not say. */
export type DataValue = string | number | boolean | null;

export type DataRow<Key extends string = string> = Readonly<Record<Key, DataValue>>;

/** Address of the page that describes the sets; their files stand beside it. */
export const DATA_ADDRESS = '/du-lieu/';

/** An address of the portal in full, as those need it who read a file far from the site. */
export function fullAddress({ site }: Pick<Corpus, 'site'>, address: string): string {
	return site.url + address;
}
