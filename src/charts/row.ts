import { WIDTH } from '#charts/frame';
import { balancedLines, LINE_HEIGHT, linesOfText, textBlock, textWidth } from '#charts/lettering';
import { printPercent, printQuantity } from '#charts/sentences';
import { element, link } from '#charts/svg';
import type { SeriesPoint } from '#domain/series-point';

/** Blank between two rows. */
export const ROW_GAP = 16;

export interface Row {
	readonly marks: readonly string[];
	/** Where the mark ends. */
	readonly bottom: number;
}

/**
 * One row of a chart: the name on the left and the number on the right, below them the mark over the whole width, so that
 * no label can collide with a bar. The row is one link to the sentence of its number.
 */
export function rowOf(point: SeriesPoint, top: number, markHeight: number, mark: (top: number) => string): Row {
	const { label, detail, value, percentOfPlan } = point;
	const printed = value === null ? '' : printQuantity(value);
	const percent = percentOfPlan === null ? '' : `${printPercent(percentOfPlan)} kế hoạch`;
	const numbers = { value: linesOfText(printed, WIDTH, true), percent: linesOfText(percent, WIDTH) };
	const { name, nameBottom, details, numbersTop } = besideNumbers(label, detail ?? '', widthOf(numbers), top);
	const percentTop = numbersTop + numbers.value.length * LINE_HEIGHT;
	const numbersBottom = percentTop + numbers.percent.length * LINE_HEIGHT;
	const markTop = Math.max(nameBottom + details.length * LINE_HEIGHT, numbersBottom) + MARK_GAP;
	const bottom = markTop + markHeight;
	const right = { x: WIDTH, 'text-anchor': 'end' };
	const row = [
		textBlock(name, { x: 0, y: top }),
		textBlock(details, { x: 0, y: nameBottom, fill: 'var(--muted)' }),
		textBlock(numbers.value, { ...right, y: numbersTop, 'font-weight': 600 }),
		mark(markTop),
	];
	const percentBlock = textBlock(numbers.percent, { ...right, y: percentTop, fill: 'var(--muted)' });
	return {
		marks: [
			value === null ? row.join('') : link(value.href, null, [hitArea(top, bottom), ...row]),
			percentOfPlan === null ? '' : link(percentOfPlan.href, `${label}: ${percent}`, [percentBlock]),
		],
		bottom,
	};
}

interface Numbers {
	readonly value: readonly string[];
	readonly percent: readonly string[];
}

interface Names {
	readonly name: readonly string[];
	readonly nameBottom: number;
	readonly details: readonly string[];
	readonly numbersTop: number;
}

/** The name beside the numbers where two lines hold it, else above them over the whole width. */
function besideNumbers(label: string, detail: string, numbersWidth: number, top: number): Names {
	const beside = WIDTH - numbersWidth - (numbersWidth === 0 ? 0 : COLUMN_GAP);
	const fits = beside >= NARROWEST_NAME && linesOfText(label, beside).length <= 2;
	const name = balancedLines(label, fits ? beside : WIDTH);
	const nameBottom = top + name.length * LINE_HEIGHT;
	const details = balancedLines(detail, beside);
	if (fits) return { name, nameBottom, details, numbersTop: top };
	if (beside >= NARROWEST_NAME) return { name, nameBottom, details, numbersTop: nameBottom };
	const full = balancedLines(detail, WIDTH);
	return { name, nameBottom, details: full, numbersTop: nameBottom + full.length * LINE_HEIGHT };
}

function widthOf({ value, percent }: Numbers): number {
	return Math.max(0, ...value.map((line) => textWidth(line, true)), ...percent.map((line) => textWidth(line)));
}

function hitArea(top: number, bottom: number): string {
	return element('rect', { x: 0, y: top, width: WIDTH, height: bottom - top, fill: 'none', 'pointer-events': 'all' });
}

const COLUMN_GAP = 14;
const MARK_GAP = 5;
const NARROWEST_NAME = 110;
