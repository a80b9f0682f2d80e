import type { DocumentCode } from '#domain/document-code';

/**
 * The part of a notation by which the issuer signs: `SLĐTBXH` in `930/KH-SLĐTBXH` and `1416/SLĐTBXH-NCC`, `QH14` in
 * `45/2019/QH14`, `TW` in `34-CT/TW`, `BLĐTBXH-BTC` of a joint document (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II,
 * khoản 3). `null` where the notation names a type and nobody.
 */
export function signatureOf({ codeNotation, grammar, typeName }: DocumentCode): string | null {
	if (grammar === 'party') return codeNotation.slice(codeNotation.indexOf('/') + 1);
	const segments = codeNotation.replace(/^\d{4}\//u, '').split('-');
	if (grammar === 'letter') return segments[0] ?? null;
	return (typeName === null ? segments : segments.slice(1)).join('-') || null;
}

/** Whose signature it is, in words, where every reader of the whole country would know; else `null`. */
export function inferredIssuer(code: DocumentCode): string | null {
	const signature = signatureOf(code);
	if (signature === null) return null;
	const body = NATIONAL.find(({ pattern }) => pattern.test(signature));
	return body?.name ?? LOCAL.get(signature) ?? null;
}

/** Whether the signature belongs to a body of the whole country: its numbers mean the same in every province. */
export function isNational(code: DocumentCode): boolean {
	const signature = signatureOf(code);
	return signature !== null && NATIONAL.some(({ pattern }) => pattern.test(signature));
}

/** Bodies of the whole country; `name` is `null` where the signature does not say which. */
const NATIONAL: readonly { readonly pattern: RegExp; readonly name: string | null }[] = [
	{ pattern: /^CP$/u, name: 'Chính phủ' },
	{ pattern: /^TTg$/u, name: 'Thủ tướng Chính phủ' },
	{ pattern: /^QH\d*$/u, name: 'Quốc hội' },
	{ pattern: /^UBTVQH\d*$/u, name: 'Ủy ban Thường vụ Quốc hội' },
	{ pattern: /^CTN$/u, name: 'Chủ tịch nước' },
	{ pattern: /^VPCP$/u, name: 'Văn phòng Chính phủ' },
	{ pattern: /^B?LĐTBXH$/u, name: 'Bộ Lao động – Thương binh và Xã hội' },
	{ pattern: /^BNV$/u, name: 'Bộ Nội vụ' },
	{ pattern: /^BTC$/u, name: 'Bộ Tài chính' },
	{ pattern: /^BYT$/u, name: 'Bộ Y tế' },
	{ pattern: /^BGDĐT$/u, name: 'Bộ Giáo dục và Đào tạo' },
	{ pattern: /^BKHĐT$/u, name: 'Bộ Kế hoạch và Đầu tư' },
	{ pattern: /^BTP$/u, name: 'Bộ Tư pháp' },
	{ pattern: /^BXD$/u, name: 'Bộ Xây dựng' },
	{ pattern: /^BCT$/u, name: 'Bộ Công Thương' },
	{ pattern: /^B[A-ZĐ]{2,8}(?:-B[A-ZĐ]{2,8})+$/u, name: null },
	{ pattern: /^TW$/u, name: null },
	{ pattern: /^B[A-Z]{1,4}TW$/u, name: null },
];

/** Bodies that every province has: the signature says which kind, not which province. */
const LOCAL: ReadonlyMap<string, string> = new Map([
	['UBND', 'Ủy ban nhân dân'],
	['HĐND', 'Hội đồng nhân dân'],
	['SLĐTBXH', 'Sở Lao động – Thương binh và Xã hội'],
	['SNV', 'Sở Nội vụ'],
	['TU', 'Tỉnh ủy'],
	['BTGTU', 'Ban Tuyên giáo Tỉnh ủy'],
	['BTCTU', 'Ban Tổ chức Tỉnh ủy'],
]);
