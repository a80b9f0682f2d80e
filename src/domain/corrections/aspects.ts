import type { StatedFigure } from '#domain/corrections/published-state';
import { BASIS_WORDS } from '#domain/data-sets/columns';
import type { Figure } from '#domain/figure';
import { asWritten, printMoment, printWithUnit } from '#domain/placed-figure';
import { sameUnit } from '#domain/unit';

/** One thing that a figure says and that may be corrected, in the words of a correction's `from` and `to`. */
export interface AspectChange {
	/** Key of the figure in the file. */
	readonly key: 'value' | 'unit' | 'basis' | 'period';
	/** The first is how we propose to write it; the others are accepted too. */
	readonly from: readonly string[];
	readonly to: readonly string[];
}

/** What a figure of a report says. */
export function statedFigure({ value, unit, basis, period, cutoff }: Figure): StatedFigure {
	const written = asWritten(value);
	return { value: value.upTo === null ? value.number.plain : written, written, unit, basis, period, cutoff };
}

/** What differs between two statements of one figure; another spelling of the same number or unit is no difference. */
export function changesBetween(before: StatedFigure, now: StatedFigure): readonly AspectChange[] {
	const changes: AspectChange[] = [];
	const otherUnit = !sameUnit(before.unit ?? '', now.unit ?? '');
	if (otherUnit) changes.push({ key: 'unit', from: [withUnit(before)], to: [withUnit(now)] });
	else if (before.value !== now.value) changes.push({ key: 'value', from: valueWords(before), to: valueWords(now) });
	if (before.basis !== now.basis) {
		changes.push({ key: 'basis', from: [BASIS_WORDS[before.basis]], to: [BASIS_WORDS[now.basis]] });
	}
	if (printMoment(before) !== printMoment(now)) {
		changes.push({ key: 'period', from: momentWords(before), to: momentWords(now) });
	}
	return changes;
}

/** Everything that a correction may say a figure reads now. */
export function presentWords(now: StatedFigure): readonly string[] {
	return [...valueWords(now), BASIS_WORDS[now.basis], ...momentWords(now)];
}

/** "18.498 lượt người". */
export function withUnit({ written, unit }: StatedFigure): string {
	return printWithUnit(written, unit);
}

function valueWords(stated: StatedFigure): readonly string[] {
	return [stated.written, withUnit(stated)];
}

function momentWords(stated: StatedFigure): readonly string[] {
	return [printMoment(stated), stated.period];
}
