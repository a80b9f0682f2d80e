import type { Corpus } from '#domain/corpus';
import { ALL_DOCUMENTS } from '#domain/document-facets';
import type { FacetChoice } from '#domain/facet-choices';
import { FIELDS } from '#domain/field';
import { periodYear } from '#domain/period';
import { ALL_REPORTS } from '#domain/report-facets';
import { documentIndex } from '#loaders/pages/document-list-page';
import { reportIndex } from '#loaders/pages/report-list-page';
import type { FilterKey } from '#search/filters';
import { KIND_NAMES, type PageKind } from '#search/page-facts';

/** One choice among the results of a search, with every value that a page can have. */
export interface SearchFilter {
	readonly name: FilterKey;
	readonly label: string;
	readonly any: string;
	readonly options: readonly { readonly value: string; readonly label: string }[];
}

export function searchFilters({ reports, listed, organisations }: Corpus): readonly SearchFilter[] {
	const years = new Set([
		...reports.map(({ value }) => String(periodYear(value.period))),
		...listed.all.flatMap(({ issuedDate }) => issuedDate?.slice(0, 4) ?? []),
	]);
	const organs = [...organisations.values()].map(({ id, name }) => ({ value: id, label: name }));
	return [
		{
			name: 'loai',
			label: 'Loại trang',
			any: 'Mọi loại',
			options: PAGE_KINDS.map((kind) => ({ value: kind, label: KIND_NAMES[kind] })),
		},
		{
			name: 'co-quan',
			label: 'Cơ quan',
			any: 'Mọi cơ quan',
			options: organs.toSorted((a, b) => a.label.localeCompare(b.label, 'vi')),
		},
		{
			name: 'nam',
			label: 'Năm',
			any: 'Mọi năm',
			options: [...years]
				.sort()
				.reverse()
				.map((year) => ({ value: year, label: year })),
		},
		{
			name: 'linh-vuc',
			label: 'Lĩnh vực',
			any: 'Mọi lĩnh vực',
			options: FIELDS.map(({ id, name }) => ({ value: id, label: name })),
		},
	];
}

/** Lists that need no search: links by what people know of a report or document. */
interface BrowseList {
	readonly label: string;
	readonly links: readonly { readonly name: string; readonly href: string }[];
}

export function browseLists(corpus: Corpus): readonly BrowseList[] {
	const reports = reportIndex(corpus).facets(ALL_REPORTS);
	const documents = documentIndex(corpus).facets(ALL_DOCUMENTS);
	return [
		...reports.map(({ label, choices }) => browseList(`Báo cáo theo ${label.toLowerCase()}`, choices)),
		...documents.map(({ label, choices }) => browseList(`Văn bản theo ${label.toLowerCase()}`, choices)),
		{ label: 'Theo số', links: [{ name: 'Mọi văn bản, xếp theo số', href: '/van-ban/' }] },
		{ label: 'Số liệu', links: [{ name: 'Mọi số liệu theo dõi', href: '/so-lieu/' }] },
	].filter(({ links }) => links.length > 0);
}

function browseList(label: string, choices: readonly FacetChoice[]): BrowseList {
	return {
		label,
		links: choices.flatMap(({ label: name, count, href }) =>
			href === null ? [] : [{ name: `${name} (${count})`, href }],
		),
	};
}

const PAGE_KINDS: readonly PageKind[] = ['bao-cao', 'van-ban', 'so-lieu', 'co-quan'];
