import type { TextRange } from '#domain/vietnamese-text';

/**
 * One or two children whom something has happened to, in a named commune, hamlet or school: neighbours know who that is
 * (Luật Trẻ em số 102/2016/QH13, Điều 21). Within one sentence.
 */
export function smallCellsIn(text: string): readonly TextRange[] {
	return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
		const count = CHILDREN.exec(sentence);
		if (count === null || !HARM.test(sentence) || !PLACE.test(sentence)) return [];
		const start = index + count.index;
		return [{ start, end: start + count[0].length }];
	});
}

/** Dots inside numbers and abbreviations end no sentence. */
const SENTENCE = /(?:[^.;\n]|[.;](?=\S))+/gu;
const CHILDREN =
	/(?<![\p{L}\d]|\d[.,/-])(?:0?[12]|một|hai)\s+(?:\(\S+\)\s+)?(?:(?:trường hợp|vụ|ca|nạn nhân|người)(?: là)?\s+(?:[^\s,]+\s+){0,2})?(?:trẻ(?: em)?|cháu(?: bé)?|em(?: bé| gái| trai| học sinh)?|bé(?: gái| trai)?|học sinh)(?!\p{L})/iu;
const HARM =
	/xâm hại|bạo lực|bạo hành|hiếp dâm|dâm ô|giao cấu|đuối nước|tử vong|mua bán (?:người|trẻ)|bỏ rơi|tảo hôn|nhiễm HIV|tự tử|tai nạn thương tích/iu;
const PLACE =
	/(?:^|\P{L})(?:xã|phường|thị trấn|thôn|ấp|buôn|bon|bản|xóm|tổ dân phố|trường (?:mầm non|tiểu học|THCS|THPT)?)\s*(?:\p{Lu}|\d)|(?:^|\P{L})(?:Xã|Phường|Thị trấn|Thôn|Ấp|Buôn|Bon|Bản|Xóm|Tổ dân phố)\s+(?:\p{Lu}|\d)/u;
