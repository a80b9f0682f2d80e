import { describe, expect, it } from 'vitest';
import { printAddress, readAddress } from '#search/search-address';

describe('the address of a search', () => {
	const rows = [
		'?q=h%E1%BB%99+ngh%C3%A8o',
		'?q=a&loai=bao-cao&nam=2021&thu-tu=moi-nhat',
		'?q=a&co-quan=so-a&linh-vuc=b&trang=3',
	];

	it.each(rows)('%s comes back as it was', (address) => {
		expect(printAddress(readAddress(address))).toBe(address);
	});

	const strange = [
		'?trang=2',
		'?q=+&nam=2021',
		'?q=a&trang=0',
		'?q=a&trang=1.5',
		'?q=a&trang=x',
		'?q=a&trang=99999',
		'?q=a&thu-tu=x',
	];

	it.each(strange)('leaves aside what cannot be in %s', (address) => {
		const { typed } = readAddress(address);
		expect(printAddress(readAddress(address))).toBe(typed === '' ? '' : `?q=${typed}`);
	});
});
