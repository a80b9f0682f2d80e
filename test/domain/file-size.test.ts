import { describe, expect, it } from 'vitest';
import { printFileSize } from '#domain/file-size';

describe('printFileSize', () => {
	it.each([
		[0, '0 byte'],
		[999, '999 byte'],
		[1000, '1 KB'],
		[1499, '1 KB'],
		[844_600, '845 KB'],
		[999_499, '999 KB'],
		[999_500, '1 MB'],
		[1_234_567, '1,2 MB'],
		[1_960_000, '2 MB'],
		[12_340_000, '12,3 MB'],
		[1_250_000_000, '1.250 MB'],
	])('%d bytes: %s', (bytes, printed) => {
		expect(printFileSize(bytes)).toBe(printed);
	});
});
