import type { StatedFigure } from '#domain/corrections/published-state';
import { BASIS_WORDS, PLAN_STATUS_VALUES } from '#domain/data-sets/columns';
import type { Figure } from '#domain/figure';
import { asWritten, printMoment, printWithUnit, QUALIFIER_WORDS } from '#domain/placed-figure';
import { sameUnit } from '#domain/unit';

/** One thing that a figure says and that may be corrected, in the words of a correction's `from` and `to`. */
export interface AspectChange {
	/** Key of the figure in the file. */
	readonly key: 'value' | 'unit' | 'qualifier' | 'basis' | 'status' | 'period';
	/** The first is how we propose to write it; the others are accepted too. */
	readonly from: readonly string[];
	readonly to: readonly string[];
}

/** What a figure of a report says. */
export function statedFigure({ value, ...figure }: Figure): StatedFigure {
	const { unit, qualifier, basis, status, period, cutoff } = figure;
	const written = asWritten(value);
	const plain = value.upTo === null ? value.number.plain : written;
	return { value: plain, written, unit, qualifier, basis, status, period, cutoff };
}

/**
 * What differs between two statements of one figure. Another spelling of the same number or unit is no difference, nor is
 * the status of a plan that had none.
 */
export function changesBetween(before: StatedFigure, now: StatedFigure): readonly AspectChange[] {
	const changes: AspectChange[] = [];
	const otherUnit = !sameUnit(before.unit ?? '', now.unit ?? '');
	if (otherUnit) changes.push({ key: 'unit', from: [withUnit(before)], to: [withUnit(now)] });
	else if (before.value !== now.value) changes.push({ key: 'value', from: valueWords(before), to: valueWords(now) });
	if (before.qualifier !== now.qualifier) {
		changes.push({ key: 'qualifier', from: qualifiedWords(before), to: qualifiedWords(now) });
	}
	if (before.basis !== now.basis) {
		changes.push({ key: 'basis', from: [BASIS_WORDS[before.basis]], to: [BASIS_WORDS[now.basis]] });
	} else if (before.status !== null && before.status !== now.status) {
		changes.push({ key: 'status', from: statusWords(before), to: statusWords(now) });
	}
	if (printMoment(before) !== printMoment(now)) {
		changes.push({ key: 'period', from: momentWords(before), to: momentWords(now) });
	}
	return changes;
}

/** Everything that a correction may say a figure reads now. */
export function presentWords(now: StatedFigure): readonly string[] {
	return [...valueWords(now), BASIS_WORDS[now.basis], ...statusWords(now), ...momentWords(now)];
}

/** "18.498 lượt người". */
export function withUnit({ written, unit }: StatedFigure): string {
	return printWithUnit(written, unit);
}

function valueWords(stated: StatedFigure): readonly string[] {
	return [...new Set([stated.written, withUnit(stated), ...qualifiedWords(stated)])];
}

/** "khoảng 300", "khoảng 300 đại biểu"; without a qualifier the bare number. */
function qualifiedWords(stated: StatedFigure): readonly string[] {
	const qualifier = stated.qualifier === null ? '' : `${QUALIFIER_WORDS[stated.qualifier]} `;
	return [qualifier + stated.written, qualifier + withUnit(stated)];
}

function statusWords({ status }: StatedFigure): readonly string[] {
	return [status === null ? 'chưa rõ mức ràng buộc' : PLAN_STATUS_VALUES[status]];
}

function momentWords(stated: StatedFigure): readonly string[] {
	return [printMoment(stated), stated.period];
}
