import type { Corpus } from '#domain/corpus';
import { FIELDS } from '#domain/field';
import { periodYear } from '#domain/period';
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

const PAGE_KINDS: readonly PageKind[] = ['bao-cao', 'van-ban', 'so-lieu', 'co-quan'];
