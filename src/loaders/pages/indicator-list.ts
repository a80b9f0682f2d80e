import { indicatorAddress } from '#domain/address';
import type { Corpus } from '#domain/corpus';
import { FIELDS } from '#domain/field';
import { followedFigures } from '#domain/followed-figures';
import { DIRECTION_WORDS, type Indicator } from '#domain/indicator';
import type { Site } from '#domain/site';
import { type NewestFigure, newestSource } from '#loaders/pages/indicator-sources';

/** All indicators by field, in the order in which fields are offered to readers. */
export interface IndicatorList {
	readonly site: Site;
	/** "40 số liệu được theo dõi". */
	readonly count: string;
	readonly fields: readonly {
		readonly id: string;
		readonly name: string;
		readonly rows: readonly IndicatorRow[];
	}[];
}

interface IndicatorRow {
	readonly name: string;
	readonly href: string;
	readonly unit: string;
	readonly direction: string;
	/** "2 cơ quan, 3 kỳ"; `null` where no report in force states a figure. */
	readonly holdings: string | null;
	readonly newest: NewestFigure | null;
}

export function indicatorList(corpus: Corpus): IndicatorList {
	const byField = Map.groupBy(corpus.indicators.values(), ({ field }) => field);
	return {
		site: corpus.site,
		count: `${corpus.indicators.size} số liệu được theo dõi qua các báo cáo`,
		fields: FIELDS.flatMap(({ id, name }) => {
			const rows = (byField.get(id) ?? []).map((indicator) => rowOf(corpus, indicator));
			return rows.length === 0 ? [] : [{ id, name, rows: rows.toSorted((a, b) => COLLATOR.compare(a.name, b.name)) }];
		}),
	};
}

const COLLATOR = new Intl.Collator('vi');

function rowOf(corpus: Corpus, { id, name, unit, direction }: Indicator): IndicatorRow {
	const { figures } = followedFigures(corpus, id);
	const organs = new Set(figures.map(({ organ }) => organ.id)).size;
	const periods = new Set(figures.map(({ figure }) => figure.period)).size;
	return {
		name,
		href: indicatorAddress(id),
		unit,
		direction: DIRECTION_WORDS[direction],
		holdings: figures.length === 0 ? null : `${organs} cơ quan, ${periods} kỳ`,
		newest: newestSource(figures),
	};
}
