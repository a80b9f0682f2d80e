import { z } from 'astro/zod';
import { FIELD_SENTENCES, type FormatName } from '#schema/field-sentences';
import { indicatorShape } from '#schema/indicator';
import { documentShape } from '#schema/official-document';
import { organisationShape } from '#schema/organisation';
import { reportShape } from '#schema/report';
import { siteShape } from '#schema/site';

/** The part of JSON Schema (draft 7, which editors read) that our formats come to. */
export interface JsonSchema {
	type?: unknown;
	description?: string;
	properties?: Record<string, JsonSchema>;
	additionalProperties?: boolean | JsonSchema;
	items?: JsonSchema;
	anyOf?: JsonSchema[];
	required?: string[];
}

/**
 * A content format for editors, which complete and explain its keys. It says what is written, before anything is read: what
 * only a reader of the value can tell (that a date exists, that a number is written in the Vietnamese way) is left to the
 * check.
 */
export function jsonSchemaOf(format: FormatName): JsonSchema {
	const schema = z.toJSONSchema(SHAPES[format], { io: 'input', target: 'draft-7' }) as JsonSchema;
	describe(schema, '', FIELD_SENTENCES[format]);
	return schema;
}

const SHAPES: Readonly<Record<FormatName, z.ZodType>> = {
	'bao-cao': reportShape,
	'van-ban': documentShape,
	'so-lieu': indicatorShape,
	'co-quan': organisationShape,
	site: siteShape,
};

export const FORMATS = Object.keys(SHAPES) as readonly FormatName[];

const TEXT: JsonSchema = { type: 'string' };
const TEXTS: JsonSchema = { type: 'array', items: TEXT };

/** Keys that a report may write short, which the shape sees only in full. */
const SHORT_FORMS: Readonly<Record<string, JsonSchema>> = {
	'figures.sumOf': { type: 'array', items: TEXTS },
	'figures.within': TEXT,
	'figures.outOf': TEXT,
	'figures.pooled': TEXTS,
	'figures.share.of': TEXT,
};

/** Gives each key its sentence and its short form. */
function describe(schema: JsonSchema, path: string, sentences: Readonly<Record<string, string>>): void {
	const { properties = {}, anyOf = [], items, additionalProperties } = schema;
	for (const [key, value] of Object.entries(properties)) {
		const keyPath = path === '' ? key : `${path}.${key}`;
		describe(value, keyPath, sentences);
		const short = SHORT_FORMS[keyPath];
		const whole = short === undefined ? value : { anyOf: [short, ...(value.anyOf ?? [value])] };
		const description = sentences[keyPath];
		properties[key] = description === undefined ? whole : { ...whole, description };
	}
	for (const part of [...anyOf, items, additionalProperties]) {
		if (typeof part === 'object') describe(part, path, sentences);
	}
}
