import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { builtPages } from '../../scripts/built-pages.ts';

const site = inject('site');
const pages = builtPages(site).map(({ address }) => address);
const read = (address: string) => readFileSync(join(site, address, 'index.html'), 'utf8');
const reports = pages.filter((address) => /^\/bao-cao\/\d{4}\/[^/]+\/[^/]+\/$/u.test(address));
const organisations = pages.filter((address) => /^\/co-quan\/./u.test(address));

describe('notes on cited documents', () => {
	it.each([
		[
			'/bao-cao/2021/so-ldtbxh-lang-son/nhiem-vu-trong-tam-nam-2021/',
			'29/KH-SLĐTBXH',
			'ngày 09/02/2021 và ngày 09/3/2021',
		],
		[
			'/bao-cao/2021/so-ldtbxh-lang-son/nhiem-vu-trong-tam-nam-2021/',
			'666/SLĐTBXH-LĐVLBHXH',
			'muộn hơn các số đứng sau nó',
		],
		[
			'/bao-cao/2021/so-ldtbxh-cao-bang/so-ket-thi-dua-6-thang-dau-nam-2021/',
			'406/QĐ-TTg',
			'là của Thủ tướng Chính phủ',
		],
		['/bao-cao/2021/so-ldtbxh-cao-bang/so-ket-thi-dua-6-thang-dau-nam-2021/', '202/KH-SLĐTBXH', 'hai ký hiệu'],
	])('%s: %s', (address, code, words) => {
		const note = notesOf(address).find((each) => plain(each).includes(code) && plain(each).includes(words));
		expect(note).toBeDefined();
	});

	it.each(reports)('%s leads each of them to the very mention', (address) => {
		for (const [, from = '', id = '', label = ''] of notesOf(address).join('').matchAll(TO_MENTION)) {
			expect(label).toContain(mentionAt(from === '' ? address : from, id));
		}
	});
});

describe('what is still missing', () => {
	it('is counted for the organisations that have reports, and for no other', () => {
		const counted = organisations.filter((address) => read(address).includes('id="con-thieu"'));
		const organs = new Set(reports.map((address) => `/co-quan/${address.split('/')[3]}/`));
		expect(new Set(counted)).toEqual(organs);
	});

	it.each(organisations)('%s says by which rule, and leads to each document and its mention', (address) => {
		const section = sectionOf(address, 'con-thieu');
		expect(section.match(/<h3/gu)?.length).toBe(section.match(/Cách đếm: /gu)?.length);
		for (const [, line = ''] of section.matchAll(/<li>(.*?)<\/li>/gsu)) {
			const [, code = ''] = /số (\S+?)<\/a>/u.exec(line) ?? [];
			for (const [, from = '', id = ''] of line.matchAll(TO_MENTION)) expect(code).toBe(mentionAt(from, id));
		}
	});
});

/** A link to a citation: page, id, words. */
const TO_MENTION = /<a href="([^"#]*)#(vien-dan-\d+)">([^<]+)<\/a>/gu;

function notesOf(address: string): readonly string[] {
	return [...sectionOf(address, 'ghi-chu-van-ban').matchAll(/<li>(.*?)<\/li>/gsu)].map(([, note = '']) => note);
}

function sectionOf(address: string, heading: string): string {
	return new RegExp(`<section [^>]*aria-labelledby="${heading}".*?</section>`, 'su').exec(read(address))?.[0] ?? '';
}

function mentionAt(address: string, id: string): string {
	const found = new RegExp(`<(?:a|span) [^>]*?id="${id}"[^>]*>([^<]+)<`, 'u').exec(read(address))?.[1];
	if (found === undefined) throw new Error(`${address} has no ${id}`);
	return found;
}

function plain(html: string): string {
	return html.replace(/<[^>]*>/gu, '').replace(/\s+/gu, ' ');
}
