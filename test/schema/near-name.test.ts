import { expect, test as it } from 'vitest';
import { nearName } from '#schema/near-name';

it.each([
	['typename', 'typeName'],
	['codeNumbr', 'codeNumber'],
	['vlaue', 'value'],
	['Unit', 'unit'],
	['a', null],
	['ngayDang', null],
	['', null],
])('the name nearest to “%s” is %s', (written, name) => {
	expect(nearName(written, ['typeName', 'codeNumber', 'value', 'unit', 'b'])).toBe(name);
});
