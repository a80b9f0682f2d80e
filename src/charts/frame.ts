import { balancedLines, LINE_HEIGHT, TEXT_SIZE, textBlock } from '#charts/lettering';
import { element, textNode } from '#charts/svg';

/** Width of every chart in units of the viewBox; its height follows from its rows. */
export const WIDTH = 340;

export interface Drawing {
	readonly marks: readonly string[];
	readonly height: number;
}

export interface Description {
	/** The finding in one sentence. */
	readonly title: string;
	/** All that the chart shows, in sentences. */
	readonly details: string;
	/** Sentences printed below the marks. */
	readonly notes: readonly string[];
}

/**
 * The `<svg>` around a drawing. It keeps its own role, `graphics-document` (SVG Accessibility API Mappings 1.0), and
 * does not take `img`: an image hides the links inside it from those who listen to the page or use its keyboard.
 */
export function frame(idPrefix: string, { title, details, notes }: Description, drawing: Drawing): string {
	const titleId = `${idPrefix}-title`;
	const detailsId = `${idPrefix}-desc`;
	const lines = notes.flatMap((note) => balancedLines(note, WIDTH));
	const height = drawing.height + (lines.length === 0 ? 0 : lines.length * LINE_HEIGHT + NOTES_GAP);
	const attributes = {
		xmlns: 'http://www.w3.org/2000/svg',
		viewBox: `0 0 ${WIDTH} ${Math.ceil(height)}`,
		overflow: 'visible',
		'aria-labelledby': titleId,
		'aria-describedby': detailsId,
		'font-size': TEXT_SIZE,
		fill: 'var(--ink)',
	};
	return element('svg', attributes, [
		element('title', { id: titleId }, [textNode(title)]),
		element('desc', { id: detailsId }, [textNode(details)]),
		...drawing.marks,
		textBlock(lines, { x: 0, y: drawing.height + NOTES_GAP, fill: 'var(--muted)' }),
	]);
}

const NOTES_GAP = 9;
