import { arithmetic } from '#domain/arithmetic';
import { type Judgement, judgement } from '#domain/checks/judgement';
import { type Counted, inText, stateOf } from '#domain/checks/operand';
import { plainValue, printOperand, printValue } from '#domain/checks/printing';
import { type Stated, writtenValues } from '#domain/checks/stated';
import type { TextFacts } from '#domain/compiled';
import type { Decimal } from '#domain/decimal';
import { isProblem } from '#domain/problem';
import type { Report } from '#domain/report';

/**
 * A sum of money that cannot be: what one gift (suất) of it comes to is more than a thousand times that of every other
 * gift of the report, which no generosity explains but a wrong unit does (50.000.000 triệu đồng for 100 suất). The
 * report itself is the measure, so at least two other gifts are needed.
 */
export function amounts(report: Report, anchors: TextFacts['anchors']): ReadonlyMap<string, Judgement> {
	const [largest, next, ...others] = giftsOf(report, anchors).sort((a, b) => b.each.comparedTo(a.each));
	if (largest === undefined || next === undefined || others.length === 0) return NOTHING;
	if (largest.each.lte(next.each.times(BEYOND_BELIEF))) return NOTHING;
	const { money, pieces, each } = largest;
	const piece = pieces.unit.written;
	const inUnit = each.div(money.unit.scale);
	const recomputed = `${printValue(inUnit, 0)} ${money.unit.written}`;
	const greatest = `${printValue(next.each.toDecimalPlaces(0), 0)} đồng`;
	const quotient = arithmetic`${inText(money, true)} : ${inText(pieces, true)} = ${recomputed} mỗi ${piece}`;
	const doubted = judgement({
		verdict: 'chua-khop',
		stated: printOperand(money, true),
		recomputed,
		recomputedPlain: plainValue(inUnit, 0),
		arithmetic: arithmetic`${quotient}; các ${piece} khác trong báo cáo cao nhất khoảng ${greatest}`,
	});
	return new Map([[money.place.figure, doubted]]);
}

const NOTHING: ReadonlyMap<string, Judgement> = new Map();
const BEYOND_BELIEF = 1000;

/** So many pieces that are worth so much money together; `each` is in đồng. */
interface Gift {
	readonly money: Counted;
	readonly pieces: Counted;
	readonly each: Decimal;
}

/** One number of pieces and one of money make a gift where a sentence, or else a block, holds just these two. */
function giftsOf(report: Report, anchors: TextFacts['anchors']): Gift[] {
	const placed = report.figures.flatMap((figure) => {
		const anchor = Object.hasOwn(anchors, figure.id) ? anchors[figure.id] : undefined;
		const stated = stateOf({ report: report.id, figure, anchored: anchor !== undefined });
		if (anchor === undefined || isProblem(stated) || !(isMoney(stated) || isPieces(stated))) return [];
		return [{ stated, block: anchor.block, sentence: JSON.stringify([anchor.block, anchor.sentence]) }];
	});
	const gifts: Gift[] = [];
	const single: Placed[] = [];
	for (const group of groupsOf(placed, ({ sentence }) => sentence)) {
		const gift = giftOf(group);
		if (gift === null) single.push(...group);
		else gifts.push(gift);
	}
	for (const group of groupsOf(single, ({ block }) => block)) {
		const gift = giftOf(group);
		if (gift !== null) gifts.push(gift);
	}
	return gifts;
}

interface Placed {
	readonly stated: Counted;
	readonly block: string;
	readonly sentence: string;
}

function groupsOf(placed: readonly Placed[], place: (placed: Placed) => string): Iterable<readonly Placed[]> {
	return Map.groupBy(placed, place).values();
}

function giftOf(group: readonly Placed[]): Gift | null {
	const [money, ...moreMoney] = group.filter(({ stated }) => isMoney(stated));
	const [pieces, ...morePieces] = group.filter(({ stated }) => isPieces(stated));
	if (money === undefined || pieces === undefined || moreMoney.length + morePieces.length > 0) return null;
	const count = writtenValues(pieces.stated).high.at;
	if (count.lte(0)) return null;
	const each = writtenValues(money.stated).low.at.div(count);
	return { money: money.stated, pieces: pieces.stated, each };
}

function isMoney({ unit }: Stated): boolean {
	return unit.kind === 'money';
}

function isPieces({ unit }: Stated): boolean {
	return unit.family === 'suất';
}
