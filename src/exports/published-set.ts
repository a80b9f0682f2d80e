import type { DataSet } from '#domain/data-set';
import type { Format } from '#exports/format';

/** A data set with the files in which it is published. */
export interface PublishedSet {
	readonly set: DataSet;
	/** How many rows it has. */
	readonly rows: number;
	/** One a format, in the order of the formats. */
	readonly files: readonly PublishedFile[];
}

export interface PublishedFile {
	/** `so-lieu.csv`. */
	readonly name: string;
	readonly format: Format;
	readonly bytes: number;
	/** In hexadecimal digits. */
	readonly sha256: string;
}
