import type { Note } from '#importers/docx/document';

/** Numbers notes from 1 as the text refers to them; each note once. */
export interface NoteMarks {
	readonly markOf: (note: Note) => string;
	/** Notes with an own mark have none here. */
	readonly add: (note: Note) => void;
	readonly all: () => readonly { readonly note: Note; readonly mark: string }[];
}

export function noteMarks(): NoteMarks {
	const marks = new Map<Note, string>();
	let count = 0;
	return {
		markOf: (note) => {
			const mark = marks.get(note) ?? raised(String(++count));
			marks.set(note, mark);
			return mark;
		},
		add: (note) => {
			if (!marks.has(note)) marks.set(note, '');
		},
		all: () => [...marks].map(([note, mark]) => ({ note, mark })),
	};
}

/** Digits as Unicode superscripts. */
export function raised(text: string): string {
	return text.replace(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);
}

/** Digits as Unicode subscripts. */
export function lowered(text: string): string {
	return text.replace(/\d/gu, (digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)] ?? digit);
}
