import { splitReference } from '#domain/address';
import { Decimal } from '#domain/decimal';
import { printNumber } from '#domain/number';
import { type PlacedFigure, printWithUnit } from '#domain/placed-figure';
import { type Quantity, quantityOf } from '#domain/series-point';
import { isExact, type Unit, unitOf } from '#domain/unit';

/** What a whole holds besides the parts shown. Derived, so it links to no sentence. */
export interface Remainder {
	/** "còn lại chưa nêu", or "các phần khác" when the text states parts that are not shown. */
	readonly label: string;
	/** Plain decimal in the unit of the axis. */
	readonly amount: string;
	/** The arithmetic written out: "42 − 32 − 5 − 2 − 1 = 2". */
	readonly how: string;
}

export interface Parts {
	readonly whole: PlacedFigure | null;
	readonly parts: readonly PlacedFigure[];
	readonly remainder: Remainder | null;
	readonly notes: readonly string[];
}

/**
 * Reads figures as a whole and its parts: the first is the whole when its `sumOf` names all others, or when all others
 * are stated to lie within it (counts and money only: rates of different groups do not add up). Else all are parts.
 */
export function partsOf(figures: readonly PlacedFigure[], axis: Unit): Parts {
	const [whole, ...parts] = figures;
	const named = whole === undefined || parts.length === 0 ? null : partition(whole, parts, axis);
	if (whole === undefined || named === null)
		return { whole: null, parts: figures, remainder: null, notes: unitsNote(figures) };
	return { whole, parts, ...compare(whole, parts, named, axis) };
}

/** How much of the whole the parts are stated to be. */
type Coverage = 'all' | 'some-of-stated' | 'some';

function partition(whole: PlacedFigure, parts: readonly PlacedFigure[], axis: Unit): Coverage | null {
	const address = (reference: string, report: string) => {
		const place = splitReference(reference, report);
		return `${place.report}#${place.figure}`;
	};
	const own = `${whole.report}#${whole.figure.id}`;
	const others = parts.map(({ report, figure }) => `${report}#${figure.id}`);
	for (const relation of whole.figure.relations) {
		if (relation.kind !== 'sum-of') continue;
		const stated = new Set(relation.parts.map((reference) => address(reference, whole.report)));
		if (others.every((other) => stated.has(other))) return others.length === stated.size ? 'all' : 'some-of-stated';
	}
	const within = parts.every(({ figure, report }) =>
		figure.relations.some((relation) => relation.kind === 'within' && address(relation.whole, report) === own),
	);
	return within && axis.kind !== 'rate' ? 'some' : null;
}

function compare(
	whole: PlacedFigure,
	parts: readonly PlacedFigure[],
	coverage: Coverage,
	axis: Unit,
): Pick<Parts, 'remainder' | 'notes'> {
	const quantities = parts.map((part) => quantityOf(part, axis));
	const total = quantityOf(whole, axis);
	const notes = unitsNote([whole, ...parts]);
	if ([total, ...quantities].some(({ qualifier, upTo }) => qualifier !== null || upTo !== null)) {
		return { remainder: null, notes: [...notes, 'Có số nêu ước chừng nên không tính phần còn lại.'] };
	}
	const sum = Decimal.sum(...quantities.map(({ amount }) => amount));
	const rest = new Decimal(total.amount).minus(sum);
	const cutOrRounded = rest.isNegative() ? 2 : 1;
	const slack = Decimal.sum(
		halfUnit(total, axis).times(cutOrRounded),
		...quantities.map((quantity) => halfUnit(quantity, axis)),
	);
	if (rest.abs().lte(slack)) return { remainder: null, notes };
	const print = (amount: Decimal) => printWithUnit(printNumber(amount.toString()), axis.written || null);
	if (coverage === 'all' || rest.isNegative()) {
		const note = `Các phần cộng lại là ${print(sum)}, báo cáo ghi ${print(new Decimal(total.amount))}.`;
		return { remainder: null, notes: [...notes, note] };
	}
	const terms = [total, ...quantities].map(({ amount }) => printNumber(amount));
	const remainder = {
		label: coverage === 'some' ? 'còn lại chưa nêu' : 'các phần khác',
		amount: rest.toString(),
		how: `${terms.join(' − ')} = ${printNumber(rest.toString())}`,
	};
	return { remainder, notes };
}

/** How far a rounded statement may lie from the truth: half a unit of its last place. */
function halfUnit({ number, unit }: Quantity, axis: Unit): Decimal {
	const own = unitOf(unit);
	if (isExact(number, own)) return new Decimal(0);
	return new Decimal(10).pow(-number.decimals).div(2).times(own.scale).div(axis.scale);
}

function unitsNote(figures: readonly PlacedFigure[]): readonly string[] {
	const units = [...new Set(figures.flatMap(({ figure }) => (figure.unit === null ? [] : [figure.unit])))];
	const counted = figures.every(({ figure }) => unitOf(figure.unit).scale === '1');
	return units.length > 1 && counted ? [`Đơn vị ghi trong báo cáo không như nhau: ${units.join(', ')}.`] : [];
}
