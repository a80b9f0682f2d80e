import type { TextFormat } from '#importers/docx/document';
import { countOf, propertyOf, switchOf } from '#importers/docx/properties';
import { childOf, childrenOf, type XmlElement } from '#importers/xml-element';

/** The styles of a document, each with what it takes from those that it is based on (ECMA-376, Part 1, 17.7.2). */
export interface Styles {
	/** The default style where there is no id, or none of that id. */
	readonly paragraph: (id: string | undefined) => ParagraphStyle;
	/** The format of a run: its own, else that of its style, else that of its paragraph's. */
	readonly format: (paragraph: ParagraphStyle, runProperties: XmlElement | undefined) => TextFormat;
}

export interface ParagraphStyle {
	readonly id: string | null;
	readonly name: string | null;
	readonly number: NumberReference;
	readonly format: StatedFormat;
}

/** The list and level that a paragraph or style names; `list` 0 takes a paragraph out of its style's list. */
export interface NumberReference {
	readonly list: string | undefined;
	readonly level: number | undefined;
}

export function readStyles(part: XmlElement | undefined): Styles {
	const byId = new Map(childrenOf(part, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
	const fallback = [...byId].find(
		([, { attributes }]) =>
			attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/u.test(attributes['w:default'] ?? ''),
	);
	const defaults = statedFormat(childOf(childOf(childOf(part, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'));
	const resolved = new Map<string, ParagraphStyle>();
	const resolve = (id: string): ParagraphStyle => {
		const known = resolved.get(id) ?? merged(id, chainOf(id, byId));
		resolved.set(id, known);
		return known;
	};
	return {
		paragraph: (id) => {
			const found = id !== undefined && byId.has(id) ? id : fallback?.[0];
			return found === undefined ? NO_STYLE : resolve(found);
		},
		format: (paragraph, properties) => {
			const id = propertyOf(properties, 'w:rStyle');
			const style = id === undefined ? NO_STYLE : resolve(id);
			return effective(statedFormat(properties), style.format, over(paragraph.format, defaults));
		},
	};
}

/** `w:numPr` of a paragraph or style. */
export function numberReference(paragraphProperties: XmlElement | undefined): NumberReference {
	const properties = childOf(paragraphProperties, 'w:numPr');
	return { list: propertyOf(properties, 'w:numId'), level: countOf(properties, 'w:ilvl', DEEPEST_LEVEL) };
}

/** Levels count from 0. */
const DEEPEST_LEVEL = 8;
const LONGEST_CHAIN = 50;

/** `undefined` = not stated. */
type StatedFormat = { readonly [Key in keyof TextFormat]: TextFormat[Key] | undefined };

const NOTHING_STATED = statedFormat(undefined);

const NO_STYLE: ParagraphStyle = {
	id: null,
	name: null,
	number: { list: undefined, level: undefined },
	format: NOTHING_STATED,
};

/** The style and those it is based on, the nearest first; a style based on itself ends it. */
function chainOf(id: string, byId: ReadonlyMap<string, XmlElement>): readonly XmlElement[] {
	const chain = new Set<XmlElement>();
	let style = byId.get(id);
	while (style !== undefined && !chain.has(style) && chain.size < LONGEST_CHAIN) {
		chain.add(style);
		style = byId.get(propertyOf(style, 'w:basedOn') ?? '');
	}
	return [...chain];
}

function merged(id: string, chain: readonly XmlElement[]): ParagraphStyle {
	const numbers = chain.map((style) => numberReference(childOf(style, 'w:pPr')));
	const formats = chain.map((style) => statedFormat(childOf(style, 'w:rPr')));
	return {
		id,
		name: propertyOf(chain[0], 'w:name') ?? id,
		number: {
			list: numbers.find(({ list }) => list !== undefined)?.list,
			level: numbers.find(({ level }) => level !== undefined)?.level,
		},
		format: formats.reduceRight((far, near) => over(near, far), NOTHING_STATED),
	};
}

function statedFormat(properties: XmlElement | undefined): StatedFormat {
	const fonts = childOf(properties, 'w:rFonts')?.attributes;
	const position = propertyOf(properties, 'w:vertAlign');
	return {
		bold: switchOf(properties, 'w:b'),
		capitals: switchOf(properties, 'w:caps'),
		hidden: switchOf(properties, 'w:vanish'),
		position:
			position === undefined ? undefined : position === 'superscript' || position === 'subscript' ? position : null,
		// A font of the theme is none of the legacy ones, whatever stands beside it.
		font: fonts && (fonts['w:hAnsiTheme'] === undefined ? (fonts['w:hAnsi'] ?? fonts['w:ascii']) : null),
	};
}

/** A switch that both styles turn on is off (ECMA-376, Part 1, 17.7.3). */
function effective(own: StatedFormat, run: StatedFormat, paragraph: StatedFormat): TextFormat {
	const isOn = (key: 'bold' | 'capitals' | 'hidden') => own[key] ?? (run[key] ?? false) !== (paragraph[key] ?? false);
	const { position = null, font = null } = over(own, over(run, paragraph));
	return { bold: isOn('bold'), capitals: isOn('capitals'), hidden: isOn('hidden'), position, font };
}

/** What the nearer one states, else what the farther one does. */
function over(near: StatedFormat, far: StatedFormat): StatedFormat {
	return {
		bold: near.bold ?? far.bold,
		capitals: near.capitals ?? far.capitals,
		hidden: near.hidden ?? far.hidden,
		position: near.position === undefined ? far.position : near.position,
		font: near.font === undefined ? far.font : near.font,
	};
}
