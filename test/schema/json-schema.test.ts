import { describe, expect, it } from 'vitest';
import { FIELD_SENTENCES } from '#schema/field-sentences';
import { FORMATS, type JsonSchema, jsonSchemaOf } from '#schema/json-schema';

/** Every key of a schema, with its sentence. */
function keysOf(schema: JsonSchema, path = ''): readonly (readonly [path: string, sentence: string | undefined])[] {
	const below = [...(schema.anyOf ?? []), schema.items, schema.additionalProperties];
	return [
		...Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
			const keyPath = path === '' ? key : `${path}.${key}`;
			return [[keyPath, value.description] as const, ...keysOf(value, keyPath)];
		}),
		...below.flatMap((part) => (typeof part === 'object' ? keysOf(part, path) : [])),
	];
}

describe.each(FORMATS)('the JSON Schema of %s', (format) => {
	it('explains each key in its sentence, and no sentence is left over', () => {
		expect(Object.fromEntries(keysOf(jsonSchemaOf(format)))).toEqual(FIELD_SENTENCES[format]);
	});

	it('refuses keys that the format does not have', () => {
		expect(jsonSchemaOf(format).additionalProperties).toBe(false);
	});
});

describe('the JSON Schema of bao-cao', () => {
	const report = jsonSchemaOf('bao-cao');

	it('asks for the keys without which a report is refused', () => {
		expect(report.required?.toSorted()).toEqual(
			'access codeNotation codeNumber edition issuedDate organ period posted source subject typeName'.split(' '),
		);
	});

	it('takes relations in their short form, too', () => {
		const figure = JSON.stringify(report.properties?.['figures']);
		expect(figure).toContain('"sumOf":{"anyOf":[{"type":"array","items":{"type":"array","items":{"type":"string"}}}');
		expect(figure).toContain('"within":{"anyOf":[{"type":"string"}');
	});
});
