import { childOf, type XmlElement } from '#importers/xml-element';

/** The `w:val` of a property below an element (`w:pStyle`, `w:ilvl`). */
export function propertyOf(parent: XmlElement | undefined, name: string): string | undefined {
	return childOf(parent, name)?.attributes['w:val'];
}

/** A property that is a whole number, not negative and not beyond `most`. */
export function countOf(parent: XmlElement | undefined, name: string, most: number): number | undefined {
	const value = propertyOf(parent, name);
	return value !== undefined && /^\d{1,9}$/u.test(value) ? Math.min(Number(value), most) : undefined;
}

/** A property that is on or off (ECMA-376, Part 1, 17.17.4); `undefined` = not stated. */
export function switchOf(parent: XmlElement | undefined, name: string): boolean | undefined {
	const property = childOf(parent, name);
	return property && !/^(?:0|false|off)$/u.test(property.attributes['w:val'] ?? '');
}
