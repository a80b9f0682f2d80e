import { figureAddress } from '#domain/address';
import type { Corpus } from '#domain/corpus';
import { type Qualifier, type RelationPart, relationNumbers, type StatedValue } from '#domain/figure';

/** A number that stands at an address of the portal. */
export interface AddressedNumber {
	readonly value: StatedValue;
	readonly qualifier: Qualifier | null;
	readonly unit: string | null;
}

/** By address: the numbers of figures, and those that stand in their relations. */
export function numbersByAddress({ reports }: Pick<Corpus, 'reports'>): ReadonlyMap<string, AddressedNumber> {
	const numbers = new Map<string, AddressedNumber>();
	for (const { value: report } of reports) {
		for (const { id, value, qualifier, unit, relations } of report.figures) {
			numbers.set(figureAddress(report.id, id), { value, qualifier, unit });
			for (const { part, number } of relations.flatMap(relationNumbers)) {
				const partUnit = OF_THE_FIGURE.has(part) ? unit : '%';
				numbers.set(figureAddress(report.id, id, part), {
					value: { number, upTo: null },
					qualifier: null,
					unit: partUnit,
				});
			}
		}
	}
	return numbers;
}

/** The parts that are counted as the figure itself; the others are percentages. */
const OF_THE_FIGURE: ReadonlySet<RelationPart> = new Set(['plan', 'change', 'whole']);
