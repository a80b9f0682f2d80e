import { expect, it } from 'vitest';
import { isNearSpelling } from '#domain/document-checks/near-spelling';

it.each<[string, string, boolean]>([
	['sldtb', 'sldtbxh', true],
	['sldtbxh', 'sldtxh', true],
	['sldtbxh', 'sldtbxn', true],
	['sldtbxh', 'sldbtxh', true],
	['sldtb', 'sldtb', true],
	['sldtbxh', 'sldbtxn', false],
	['sldtb', 'sdlxh', false],
	['ubnd', 'vpubnd', false],
	['ldtbxh', 'sldtbxh', false],
	['bnv', 'byt', false],
	['snv', 'snvt', false],
	['ubnd', 'hdnd', false],
])('%s and %s: %s', (a, b, expected) => {
	expect(isNearSpelling(a, b)).toBe(expected);
	expect(isNearSpelling(b, a)).toBe(expected);
});
