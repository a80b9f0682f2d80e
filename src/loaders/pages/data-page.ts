import { figureAddress } from '#domain/address';
import type { Corpus } from '#domain/corpus';
import { coverageOf } from '#domain/coverage';
import { type ColumnType, DATA_ADDRESS, type DataColumn, fullAddress } from '#domain/data-set';
import { printFileSize } from '#domain/file-size';
import { printNumber } from '#domain/number';
import { printShortDate } from '#domain/partial-date';
import { isInForce } from '#domain/report';
import { datasetJsonLd } from '#exports/dataset-json-ld';
import { jsonLdText } from '#exports/json-ld';
import { licenceAddress } from '#exports/licence';
import type { PublishedSet } from '#exports/published-set';
import { publishedSets } from '#loaders/pages/data-files';

/** Everything that the page of the data files shows. All texts are final. */
export interface DataPage {
	readonly sets: readonly DataPageSet[];
	/** A number of a report with its address, as the file `so-lieu` has it. */
	readonly example: { readonly written: string; readonly url: string; readonly href: string } | null;
	/** Day of the latest posting: "21/11/2026". */
	readonly posted: string | null;
	readonly licence: { readonly name: string; readonly href: string | null };
	readonly jsonLd: string;
}

export interface DataPageSet {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	/** "331 dòng". */
	readonly rows: string;
	readonly files: readonly { readonly name: string; readonly href: string; readonly size: string }[];
	readonly columns: readonly DataPageColumn[];
}

export interface DataPageColumn {
	readonly name: string;
	readonly type: string;
	readonly description: string;
	/** Name of the set whose `id` it holds. */
	readonly refersTo: string | null;
	/** The values that it may hold; a meaning that is the value itself is left out. */
	readonly values: readonly { readonly value: string; readonly meaning: string | null }[];
}

export function dataPage(corpus: Corpus): DataPage {
	const { site } = corpus;
	const sets = publishedSets(corpus);
	const coverage = coverageOf(corpus);
	return {
		sets: sets.map(setOf),
		example: exampleOf(corpus),
		posted: coverage.posted && printShortDate(coverage.posted),
		licence: { name: site.licence.data, href: licenceAddress(site.licence.data) },
		jsonLd: jsonLdText(datasetJsonLd(site, sets, coverage)),
	};
}

const TYPE_WORDS: Readonly<Record<ColumnType, string>> = {
	text: 'chữ',
	list: 'danh sách',
	decimal: 'số',
	count: 'số đếm',
	boolean: 'true hoặc false',
	date: 'ngày',
	period: 'kỳ',
	url: 'địa chỉ',
};

function setOf({ set, rows, files }: PublishedSet): DataPageSet {
	const { name, title, description, columns } = set;
	return {
		name,
		title,
		description,
		rows: `${printNumber(String(rows))} dòng`,
		files: files.map((file) => ({
			name: file.name,
			href: DATA_ADDRESS + file.name,
			size: printFileSize(file.bytes),
		})),
		columns: Object.entries(columns).map(([column, about]) => columnOf(column, about)),
	};
}

function columnOf(name: string, { type, description, values = {}, refersTo }: DataColumn): DataPageColumn {
	return {
		name,
		type: TYPE_WORDS[type],
		description,
		refersTo: refersTo ?? null,
		values: Object.entries(values).map(([value, meaning]) => ({ value, meaning: meaning === value ? null : meaning })),
	};
}

/** The first number of the newest report that has one. */
function exampleOf(corpus: Corpus): DataPage['example'] {
	const report = corpus.reports.find(({ value }) => isInForce(value) && value.figures.length > 0)?.value;
	const figure = report?.figures.find(({ indicator }) => indicator !== null) ?? report?.figures[0];
	if (report === undefined || figure === undefined) return null;
	const href = figureAddress(report.id, figure.id);
	return { written: figure.value.number.written, url: fullAddress(corpus, href), href };
}
