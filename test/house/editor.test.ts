import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS, jsonSchemaOf } from '#schema/json-schema';

/** `UPDATE_FIXTURES=1 npx vitest run test/house/editor.test.ts` writes the schemas anew; read the diff. */
const update = process.env['UPDATE_FIXTURES'] === '1' && process.env['CI'] === undefined;

describe('the folder .vscode, which a content repository copies', () => {
	it.each(FORMATS)('holds the JSON Schema of %s as the check reads it', (format) => {
		const file = join('.vscode', 'schema', `${format}.json`);
		const schema = `${JSON.stringify(jsonSchemaOf(format), null, '\t')}\n`;
		if (update) writeFileSync(file, schema);
		expect(readFileSync(file, 'utf8')).toBe(schema);
	});
});
