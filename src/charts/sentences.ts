import type { Description } from '#charts/frame';
import { printStated, printWithUnit } from '#domain/placed-figure';
import type { Series } from '#domain/series';
import type { Quantity, SeriesPoint } from '#domain/series-point';
import { planWords } from '#domain/series-words';
import type { StatedPercent } from '#domain/stated-plan';

/** "khoảng 7.000 lượt người", "120–150", "5,18%". */
export function printQuantity({
	number,
	upTo,
	qualifier,
	unit,
}: Pick<Quantity, 'number' | 'upTo' | 'qualifier' | 'unit'>): string {
	return printWithUnit(printStated(number, upTo, qualifier), unit);
}

/** "212,27%", as stated. */
export function printPercent({ number }: StatedPercent): string {
	return printWithUnit(printStated(number, null, null), '%');
}

/** "kế hoạch 4.000", with the unit where the result does not show it already. */
export function printPlan({ plan, value, period }: SeriesPoint): string {
	if (plan === null) return '';
	const unit = value !== null && value.unit === plan.unit && plan.unit !== '%' ? null : plan.unit;
	return `${planWords(plan, period)} ${printQuantity({ ...plan, unit })}`;
}

/** "Đào tạo nghề: 8.491 người, 212,27% kế hoạch". */
export function sentenceOf(point: SeriesPoint): string {
	const { label, detail } = point;
	const name = detail === null ? label : `${label} (${detail})`;
	return `${name}: ${numbersOf(point)}`;
}

function numbersOf(point: SeriesPoint): string {
	const { value, plan, percentOfPlan } = point;
	const said = [
		value === null ? null : printQuantity(value),
		plan === null ? null : printPlan(point),
		percentOfPlan === null ? null : `${printPercent(percentOfPlan)} kế hoạch`,
	];
	return said.filter((part) => part !== null).join(', ');
}

/** The finding in one sentence, and then everything, for those who listen instead of looking. */
export function describe(series: Series): Description {
	const { title, points, whole, remainder, notes } = series;
	const sentences = [...(whole === null ? [] : [whole]), ...points].map(sentenceOf);
	const rest = remainder === null ? [] : [`${remainder.label}: ${remainder.how}`];
	const all = [...sentences, ...rest];
	return {
		title: all.length === 0 ? `${title}: chưa có số liệu` : finding(series, all),
		details: [`${title}.`, ...all.map((sentence) => `${sentence}.`), ...notes].join(' '),
		notes: all.length === 0 ? ['Chưa có số liệu.'] : notes,
	};
}

function finding({ kind, title, points }: Series, sentences: readonly string[]): string {
	const [only] = points;
	if (kind === 'ke-hoach' && only !== undefined && points.length === 1) {
		return sentenceOf(only.percentOfPlan === null || only.value === null ? only : { ...only, plan: null });
	}
	if (kind === 'thoi-gian' && only !== undefined && points.length === 1) return `${title}: ${numbersOf(only)}`;
	const [first, last] = [points.find(({ value }) => value !== null), points.findLast(({ value }) => value !== null)];
	if (kind === 'thoi-gian' && first !== undefined && last !== undefined && first !== last) {
		const between = points.slice(points.indexOf(first) + 1, points.indexOf(last) + 1);
		const broken = between.some(({ breakBefore, apart }) => breakBefore !== null && !apart);
		const guard = broken ? '; hai số này không so trực tiếp với nhau được' : '';
		return `${title}: ${momentAndValue(first)}; ${momentAndValue(last)}${guard}`;
	}
	return `${title}: ${sentences.join('; ')}`;
}

function momentAndValue({ label, value }: SeriesPoint): string {
	return `${label} là ${value === null ? '' : printQuantity(value)}`;
}
