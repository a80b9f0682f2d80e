import type { TextRange } from '#domain/vietnamese-text';

/** A run of digits, parted at most by single blanks, dots or hyphens, that no other digit or letter touches. */
export interface DigitRun extends TextRange {
	readonly digits: string;
	/** How many digits stand between two separators: "0912 345 678" has 4, 3 and 3. */
	readonly groups: readonly number[];
}

export function digitRuns(text: string): readonly DigitRun[] {
	return [...text.matchAll(RUN)].map(({ 0: written, index }) => ({
		start: index,
		end: index + written.length,
		digits: written.replace(/\D/gu, ''),
		groups: written.split(/\D+/u).map(({ length }) => length),
	}));
}

/** The words before a run in which its name must stand: "số CCCD: …". */
export function wordsBefore(text: string, { start }: TextRange, length = 40): string {
	return text.slice(Math.max(0, start - length), start);
}

const RUN = /(?<![\p{L}\d]|\d[.,])\d+(?:[ .\-–]\d+)*(?![\p{L}\d]|,\d)/gu;
