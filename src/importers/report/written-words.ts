/** "PHÓ GIÁM ĐỐC" as "Phó giám đốc"; "KT. GIÁM ĐỐC" keeps its abbreviation. Text that is not in capitals stays. */
export function sentenceCase(text: string): string {
	if (!isCapitals(text)) return text;
	const [, short = '', words = text] = /^((?:KT|TM|TL|TUQ|Q)\.\s*)(.*)$/su.exec(text) ?? [];
	const small = words.toLowerCase().replace(/(?<=^|[.!?]\s)\p{L}/gu, (letter) => letter.toUpperCase());
	return short.trim() === '' ? small : `${short.trim()} ${small}`;
}

export function isCapitals(text: string): boolean {
	return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
}

export function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
