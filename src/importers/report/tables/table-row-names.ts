/**
 * What each row of a table is about: its own name, and before it that of the row to which it belongs ("Lao động được tạo
 * việc làm – Nữ" for "- Nữ" below it). `order` are the order numbers, '' where there is none.
 */
export function rowNames(names: readonly string[], order: readonly string[]): readonly string[] {
	const open: { readonly level: number; readonly name: string }[] = [];
	const isOrdered = order.some((mark) => mark !== '');
	return names.map((written, index) => {
		const name = written.replace(/^[-–+•*]\s*/u, '').trim();
		if (name === '') return '';
		const level = levelOf(order[index] ?? '', written, isOrdered);
		while ((open.at(-1)?.level ?? -1) >= level) open.pop();
		const above = level >= FIRST_PART ? open.at(-1)?.name : undefined;
		open.push({ level, name });
		return above === undefined ? name : `${above} – ${name}`;
	});
}

/** From this level on, a row is a part of the one above: 1.1, a, -, "Trong đó". */
const FIRST_PART = 3;
const DEEPEST = 9;

function levelOf(order: string, name: string, isOrdered: boolean): number {
	const mark = order.replace(/[.)]+$/u, '');
	if (/^(?:tổng(?: cộng| số)?|cộng|toàn tỉnh)$/iu.test(name.trim())) return 0;
	if (/^(?:[IVXLC]{1,6}|\p{Lu})$/u.test(mark)) return 1;
	if (/^\d+(?:\.\d+)*$/u.test(mark)) return 1 + mark.split('.').length;
	if (/^\p{Ll}$/u.test(mark)) return 7;
	if (/^[-–+•*]/u.test(mark)) return 8;
	if (/^(?:[-–•*]|trong đó|chia ra)/iu.test(name)) return 8;
	if (name.startsWith('+')) return DEEPEST;
	// Among rows with order numbers, one without is a part of the one above.
	return isOrdered && mark === '' ? 8 : 2;
}
