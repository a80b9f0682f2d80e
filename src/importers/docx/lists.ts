import type { LevelFormat } from '#importers/docx/list-labels';
import { countOf, propertyOf, switchOf } from '#importers/docx/properties';
import type { Styles } from '#importers/docx/styles';
import { childrenOf, type XmlElement } from '#importers/xml-element';

/** A list of the numbering part (`w:num`). */
export interface List {
	/** Lists of one sequence count on from each other. */
	readonly sequence: string;
	readonly levels: ReadonlyMap<number, LevelFormat>;
	/** The number with which this list begins a level, whatever the sequence has counted. */
	readonly starts: ReadonlyMap<number, number>;
}

/** The lists by id, each with the levels of the sequence that it belongs to and its own exceptions. */
export function readLists(part: XmlElement | undefined, styles: Styles): ReadonlyMap<string, List> {
	const sequences = new Map(
		childrenOf(part, 'w:abstractNum').map((sequence) => [
			sequence.attributes['w:abstractNumId'] ?? '',
			{ levels: levelsOf(sequence), style: propertyOf(sequence, 'w:numStyleLink') },
		]),
	);
	const lists = new Map(childrenOf(part, 'w:num').map((list) => [list.attributes['w:numId'] ?? '', list]));
	/** A sequence may say "as the list of that style does". */
	const sequenceOf = (list: XmlElement): string => {
		const id = propertyOf(list, 'w:abstractNumId') ?? '';
		const style = sequences.get(id)?.style;
		const linked = style === undefined ? undefined : lists.get(styles.paragraph(style).number.list ?? '');
		return propertyOf(linked, 'w:abstractNumId') ?? id;
	};
	return new Map(
		[...lists].map(([id, list]) => {
			const sequence = sequenceOf(list);
			const overrides = childrenOf(list, 'w:lvlOverride');
			const own = overrides.flatMap((one) => [...levelsOf(one)]);
			const common = sequences.get(sequence)?.levels ?? new Map();
			const starts = overrides.flatMap((one): [number, number][] => {
				const start = countOf(one, 'w:startOverride', LARGEST_START);
				return start === undefined ? [] : [[levelNumber(one), start]];
			});
			return [
				id,
				{ sequence, levels: own.length === 0 ? common : new Map([...common, ...own]), starts: new Map(starts) },
			];
		}),
	);
}

const DEEPEST_LEVEL = 8;
const LARGEST_START = 1_000_000;
const LONGEST_PATTERN = 40;

function levelsOf(parent: XmlElement | undefined): ReadonlyMap<number, LevelFormat> {
	return new Map(
		childrenOf(parent, 'w:lvl').map((level) => [
			levelNumber(level),
			{
				start: countOf(level, 'w:start', LARGEST_START) ?? 1,
				format: propertyOf(level, 'w:numFmt') ?? 'decimal',
				pattern: (propertyOf(level, 'w:lvlText') ?? '').slice(0, LONGEST_PATTERN),
				legal: switchOf(level, 'w:isLgl') ?? false,
				restarts: propertyOf(level, 'w:lvlRestart') !== '0',
				style: propertyOf(level, 'w:pStyle') ?? null,
			},
		]),
	);
}

function levelNumber({ attributes }: XmlElement): number {
	const level = Number(attributes['w:ilvl']);
	return Number.isInteger(level) && level >= 0 ? Math.min(level, DEEPEST_LEVEL) : 0;
}
