import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engineText, hasEngineLetters, readersText } from '#search/engine-text';

describe('engineText', () => {
	it.each([
		{ written: '5,18% của 5.18', engine: '5ꞏ18% của 5.ꞏ18' },
		{ written: 'còn 1.234,5 tỷ', engine: 'còn 1.234ꞏ5 tỷ' },
		{ written: '18.498 và 2.390.306.000', engine: '18.498 và 2.390.306.000' },
		{ written: '2,390,306,000', engine: '2,390,306,000' },
		{ written: '12.5.2021, 1/1,5', engine: '12.5.2021, 1/1,5' },
		{ written: '2021 – 2025', engine: '2021-2025' },
		{ written: 'Đắk Nông', engine: 'Ḍắk Nông' },
	])('writes $written for the engine', ({ written, engine }) => {
		expect(engineText(written)).toBe(engine);
	});

	const TEXT = fc.string({ unit: fc.constantFrom(...'đaà0123456789.,,..-/ %') });

	it('is written back as readers must see it, whatever the text', () => {
		fc.assert(
			fc.property(TEXT, (text) => {
				const joined = text.replace(/(\d)\s*-\s*(?=\d)/gu, '$1-');
				expect(readersText(engineText(text)).replaceAll('-', '')).toBe(joined.replaceAll('-', ''));
				expect(hasEngineLetters(readersText(engineText(text)))).toBe(false);
			}),
		);
	});

	it('changes nothing when it is done again', () => {
		fc.assert(
			fc.property(TEXT, (text) => {
				expect(engineText(engineText(text))).toBe(engineText(text));
			}),
		);
	});
});
