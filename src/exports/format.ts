import type { DataRow, DataSet } from '#domain/data-set';

/** A kind of file in which every data set is offered. */
export interface Format {
	/** Ending of its files, without the dot. */
	readonly extension: string;
	/** As IANA registers it. */
	readonly mediaType: string;
	/** A whole file; the same rows give the same bytes. */
	write(set: Pick<DataSet, 'columns'>, rows: readonly DataRow[]): Uint8Array<ArrayBuffer>;
}
