import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLdText } from '#exports/json-ld';

describe('the text of a JSON-LD script', () => {
	it.each([
		['the end of a script', '</script><script>alert(1)</script>'],
		['a comment', '<!--'],
		['separators that are line ends in scripts', 'a\u2028b\u2029c'],
		['what HTML would decode', '&lt;/script&gt;'],
		['Vietnamese', 'Ủy ban nhân dân tỉnh Đắk Nông'],
	])('cannot be ended by %s, and says the same', (_name, text) => {
		const written = jsonLdText({ text });
		expect(written).not.toMatch(/[<>&\u2028\u2029]/u);
		expect(JSON.parse(written)).toEqual({ text });
	});

	it('says the same, whatever it holds', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), (data) => {
				const written = jsonLdText(data);
				expect(written).not.toMatch(/[<>&]/u);
				expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(data)));
			}),
		);
	});
});
