import type { Piece } from '#importers/report/outline/outline';
import { NOTE_MARKS, noteOf } from '#importers/report/source';

/** The words of the notes that nothing in the outline refers to: those of a title or a signature. */
export function unplacedNotes(pieces: readonly Piece[], notes: readonly (readonly string[])[]): readonly string[] {
	const placed = new Set<number>();
	const texts = pieces.flatMap((piece) => (piece.kind === 'table' ? piece.rows.flat() : [piece.text]));
	// A note may refer to another, so that the list grows while it is read.
	for (const text of texts) {
		for (const mark of text.match(NOTE_MARKS) ?? []) {
			if (!placed.has(noteOf(mark))) texts.push(...(notes[noteOf(mark)] ?? []));
			placed.add(noteOf(mark));
		}
	}
	return notes.filter((_note, index) => !placed.has(index)).map((paragraphs) => paragraphs.join(' '));
}
