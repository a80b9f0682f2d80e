import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agreementOf, sourceTexts, writtenTexts } from './gold.ts';

/** What the portal tells its readers of the finder (`/phuong-phap/`); measured here, so that it cannot drift. */
const told = JSON.parse(readFileSync('src/loaders/citation-measurements.json', 'utf8'));

const traps = agreementOf(writtenTexts('citation-traps'));
const unseen = agreementOf(writtenTexts('citation-unseen'));
const sources = sourceTexts();

describe('the texts with all the traps', () => {
	it('yield every citation and nothing else', () => {
		expect(traps.differences.filter((line) => / (?:missed|no citation)/u.test(line))).toEqual([]);
	});

	it('yield every date', () => {
		expect(traps.differences.filter((line) => / date /u.test(line))).toEqual([]);
	});
});

describe('texts that the finder was not made with', () => {
	it('agree well enough with those who read them', () => {
		expect(unseen.right / unseen.found, unseen.differences.join('\n')).toBeGreaterThanOrEqual(0.98);
		expect(unseen.right / unseen.gold, unseen.differences.join('\n')).toBeGreaterThanOrEqual(0.95);
		expect(unseen.date / unseen.right, unseen.differences.join('\n')).toBeGreaterThanOrEqual(0.97);
	});
});

describe.runIf(sources.length > 0)('the source reports', () => {
	const agreement = agreementOf(sources);

	it('agree well enough with those who read them', () => {
		expect(agreement.right / agreement.found, agreement.differences.join('\n')).toBeGreaterThanOrEqual(0.98);
		expect(agreement.right / agreement.gold, agreement.differences.join('\n')).toBeGreaterThanOrEqual(0.98);
		expect(agreement.date / agreement.right, agreement.differences.join('\n')).toBeGreaterThanOrEqual(0.97);
	});

	it('are what readers are told of', () => {
		expect(told.sources).toEqual(counts(agreement));
	});
});

describe('readers', () => {
	it.each([
		['traps', traps],
		['unseen', unseen],
	] as const)('are told what was measured on %s', (name, agreement) => {
		expect(told[name]).toEqual(counts(agreement));
	});
});

function counts({ differences: _, ...numbers }: ReturnType<typeof agreementOf>) {
	return numbers;
}
