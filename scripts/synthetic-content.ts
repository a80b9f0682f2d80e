import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a made-up content folder of `count` reports that use what real ones use: headings, tables, footnotes, figures
 * with relations, charts and citations. The same `count` gives the same bytes. Nothing in it is a fact.
 */
export function writeSyntheticContent(folder: string, count: number): void {
	const put = (path: string, text: string) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	const organs = organCount(count);
	const documents = documentCount(count);
	put('site.yaml', SITE);
	put('so-lieu/viec-lam.yaml', indicator('Lao động được tạo việc làm', 'người'));
	put('so-lieu/ho-ngheo.yaml', indicator('Tỷ lệ hộ nghèo', '"%"'));
	for (let n = 1; n <= organs; n += 1) put(`co-quan/so-thu-${n}.yaml`, organisation(n));
	for (let n = 1; n <= documents; n += 1) put(`van-ban/${n}-2020-qd-thu.mdx`, officialDocument(n, (n % organs) + 1));
	for (let n = 1; n <= count; n += 1) {
		const { path, text } = syntheticReport(n, count);
		put(path, text);
	}
}

/** One made-up report, fit for a folder of `count` reports; `n` decides everything in it. */
export function syntheticReport(n: number, count: number): { path: string; text: string } {
	const organs = organCount(count);
	const path = `bao-cao/${2001 + (n % 20)}/so-thu-${(n % organs) + 1}/bao-cao-${n}.mdx`;
	return { path, text: reportText(n, organs, documentCount(count)) };
}

function organCount(count: number): number {
	return Math.max(2, Math.ceil(count / 20));
}

function documentCount(count: number): number {
	return Math.max(4, Math.ceil(count / 10));
}

function reportText(n: number, organs: number, documents: number): string {
	const year = 2001 + (n % 20);
	const organ = `so-thu-${(n % organs) + 1}`;
	const [inside, abroad] = [1000 + n * 7, 50 + (n % 90)];
	const total = inside + abroad;
	const [before, points] = [1000 + (n % 500), 10 + (n % 90)];
	const sections = Array.from({ length: 8 }, (_, s) => section(n, s, documents)).join('\n');
	return `---
organ: ${organ}
typeName: Báo cáo
codeNumber: "${n}"
codeNotation: BC-STHU
place: Xã Thử ${n}
issuedDate: "${year}-12-${String(1 + (n % 28)).padStart(2, '0')}"
subject: Báo cáo thử thứ ${n} về ${words(n, 6)}
period: "${year}"
posted: "2026-11-21"
edition: full
source: { kind: unknown, name: "Dữ liệu thử" }
access: public
fields: [viec-lam]
summary: ["Tạo việc làm cho ${grouped(total)} người."]
signer: null
to: []
files: []
figures:
  viec-lam: { indicator: viec-lam, value: "${grouped(total)}", unit: người, sumOf: [[trong-nuoc, ngoai-nuoc]] }
  trong-nuoc: { indicator: viec-lam, group: Trong nước, value: "${grouped(inside)}", unit: người }
  ngoai-nuoc: { indicator: viec-lam, group: Ngoài nước, value: "${grouped(abroad)}", unit: người, quote: "${grouped(abroad)} người ở nước ngoài" }
  ke-hoach-nam-sau: { indicator: viec-lam, basis: plan, status: assigned, period: "${year + 1}", value: "${grouped(total + 40)}", unit: người, quote: "năm sau là ${grouped(total + 40)} người" }
  ho-ngheo-truoc: { indicator: ho-ngheo, period: "${year - 1}", value: "${percent(before)}", unit: "%" }
  ho-ngheo: { indicator: ho-ngheo, value: "${percent(before - points)}", unit: "%", change: { from: ho-ngheo-truoc, decrease: "${percent(points)}" } }
---

## Kết quả về ${words(n, 4)}

Trong năm, ${grouped(total)} người có việc làm, gồm ${grouped(inside)} người ở trong tỉnh và ${grouped(abroad)} người ở nước ngoài.[^1] Kế hoạch của năm sau là ${grouped(total + 40)} người. Tỷ lệ hộ nghèo từ ${percent(before)}% còn ${percent(before - points)}%, bớt ${percent(points)}% trong một năm.

<BieuDo soLieu="viec-lam trong-nuoc ngoai-nuoc" kieu="co-cau"/>

[^1]: Theo ${words(n + 3, 12)}.

${sections}`;
}

function section(n: number, s: number, documents: number): string {
	const cited = ((n * 8 + s) % documents) + 1;
	return `## Mục ${words(n + s, 5)}

Thực hiện Quyết định số ${cited}/2020/QĐ-THU, ${words(n * 3 + s, 60)}. Sau đó **${words(n * 5 + s, 8)}**, và ${words(n * 7 + s, 50)}.

- ${words(n + s * 11, 20)};
- ${words(n + s * 13, 25)}.

| Nội dung | Ghi chú |
| --- | --- |
| ${words(n + s, 5)} | ${words(n + s * 2, 4)} |
| ${words(n + s * 3, 5)} | ${words(n + s * 4, 4)} |
`;
}

function words(seed: number, count: number): string {
	let state = (seed * 2654435761 + 12345) >>> 0;
	return Array.from({ length: count }, () => {
		state = (state * 1664525 + 1013904223) >>> 0;
		return VOCABULARY[(state >>> 8) % VOCABULARY.length];
	}).join(' ');
}

function grouped(value: number): string {
	return String(value).replace(/\B(?=(\d{3})+$)/gu, '.');
}

function percent(hundredths: number): string {
	return `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`;
}

function indicator(name: string, unit: string): string {
	return `name: ${name}\nfield: viec-lam\nunit: ${unit}\ndirection: none\ndefinition: null\nbreaks: []\n`;
}

function organisation(n: number): string {
	return `name: Sở Thử nghiệm thứ ${n}
shortName: Sở Thử ${n}
kind: so
province: Thử
parent: null
notations: [STHU]
active: { from: null, to: null }
successors: []
contacts: { address: null, phone: null, hotline: null, email: null, website: null }
`;
}

function officialDocument(n: number, organ: number): string {
	return `---
typeName: Quyết định
codeNumber: "${n}"
codeNotation: 2020/QĐ-THU
issuedDate: "2001-01-01"
organ: so-thu-${organ}
subject: Quyết định thử thứ ${n}
posted: "2026-11-21"
access: public
field: viec-lam
aliases: []
relations: []
status: null
files: []
formerAddresses: []
---

Quyết định này chỉ để thử: ${words(n, 40)}.
`;
}

const SITE = `name: Cổng thử – dữ liệu sinh ra để đo
tagline: Dữ liệu thử.
url: https://example.org
owner: null
notice: Dữ liệu thử, không phải sự thật.
contact: { email: null, reportErrors: null }
licence: { code: MIT, data: CC-BY-4.0 }
`;

const VOCABULARY =
	'công tác đào tạo nghề việc làm giảm nghèo bền vững người có công trẻ em bình đẳng giới bảo trợ xã hội lao động tỉnh huyện xã phường hỗ trợ kinh phí thực hiện chính sách kế hoạch chương trình mục tiêu tổ chức phối hợp đơn vị địa phương đời sống nhân dân nâng cao chất lượng hiệu quả kịp thời đúng quy định tuyên truyền kiểm tra rà soát hộ gia đình khó khăn thu nhập ổn định'.split(
		' ',
	);
