import type { FacetValue } from '#domain/facet-lists';
import { FIELDS } from '#domain/field';
import { slugOf } from '#domain/vietnamese-text';

/** Where items stand of which nobody says the value. */
export function unknownValue(label: string): FacetValue {
	return { value: UNKNOWN, label };
}

export function isUnknown({ value }: FacetValue): boolean {
	return value === UNKNOWN;
}

/** A name as it is read, and as a part of an address. */
export function namedValue(name: string): FacetValue {
	return { value: slugOf(name), label: name };
}

/** The fields of work, in the order in which they are offered to readers. */
export const FIELD_VALUES: readonly FacetValue[] = FIELDS.map(({ id, name }) => ({ value: id, label: name }));

export function fieldValue(id: string): FacetValue {
	return FIELD_VALUES.find(({ value }) => value === id) ?? { value: id, label: id };
}

/** The unknown last. */
export function byName(a: FacetValue, b: FacetValue): number {
	return knownFirst(a, b) || COLLATOR.compare(a.label, b.label);
}

/** Of years; the unknown last. */
export function newestFirst(a: FacetValue, b: FacetValue): number {
	return knownFirst(a, b) || (a.value < b.value ? 1 : -1);
}

const UNKNOWN = 'chua-ro';
const COLLATOR = new Intl.Collator('vi');

function knownFirst(a: FacetValue, b: FacetValue): number {
	return Number(isUnknown(a)) - Number(isUnknown(b));
}
