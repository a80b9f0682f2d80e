import type { CST } from 'yaml';
import type { Rule } from '#domain/rules/registry';

/** Something refused at an offset of the YAML text. */
export interface Fault {
	readonly offset: number;
	readonly rule: Rule;
	readonly message: string;
}

export interface FlatTokens {
	/** Every token that can be refused, in the order of the text. */
	readonly tokens: readonly CST.Token[];
	/** The first map or list nested too deep; nothing below it is in `tokens`. */
	readonly tooDeep: CST.Token | null;
}

/** The parser's tree of tokens as a list, down to the deepest nesting that a content file may have. */
export function flatTokens(roots: readonly CST.Token[]): FlatTokens {
	const tokens: CST.Token[] = [];
	let tooDeep: CST.Token | null = null;
	const seeAll = (properties: readonly CST.Token[]): void => {
		for (const property of properties) tokens.push(property);
	};
	const see = (token: CST.Token, level: number): void => {
		if (!('items' in token)) tokens.push(token);
		else if (level > MOST_LEVELS) tooDeep ??= token;
		else for (const item of token.items) seeItem(item, level + 1);
	};
	const seeItem = ({ start, key, sep, value }: CST.CollectionItem, level: number): void => {
		seeAll(start);
		if (key) see(key, level);
		seeAll(sep ?? []);
		if (value) see(value, level);
	};
	for (const root of roots) {
		tokens.push(root);
		if (root.type !== 'document') continue;
		seeAll(root.start);
		if (root.value) see(root.value, 1);
	}
	return { tokens, tooDeep };
}

/**
 * What is refused before anything is composed: tags (`!!int "5"` looks quoted and is a number), anchors and aliases
 * (which may expand without end), directives, a second document, and nesting that would exhaust a recursive reader.
 */
export function tokenFaults({ tokens, tooDeep }: FlatTokens): readonly Fault[] {
	const secondDocument = tokens.filter(({ type }) => type === 'document')[1];
	return [
		...tokens.flatMap(({ type, offset }) => {
			const refusal = REFUSALS[type];
			return refusal === undefined ? [] : [{ offset, ...refusal }];
		}),
		...(secondDocument === undefined ? [] : [{ offset: secondDocument.offset, ...SECOND_DOCUMENT }]),
		...(tooDeep === null ? [] : [{ offset: tooDeep.offset, ...TOO_DEEP }]),
	];
}

const MOST_LEVELS = 20;

const QUOTE_IT = 'Nếu đó là chữ của văn bản, hãy đặt cả giá trị trong ngoặc kép "…"; nếu không, hãy xóa nó.';

const REFUSALS: Readonly<Record<string, Omit<Fault, 'offset'>>> = {
	tag: { rule: 'yaml-tag', message: `Dấu ! mở đầu một nhãn kiểu của YAML, ở đây không dùng. ${QUOTE_IT}` },
	anchor: { rule: 'yaml-anchor', message: `Dấu & đặt tên cho một đoạn YAML, ở đây không dùng. ${QUOTE_IT}` },
	alias: { rule: 'yaml-alias', message: `Dấu * lặp lại một đoạn YAML khác, ở đây không dùng. ${QUOTE_IT}` },
	directive: {
		rule: 'yaml-directive',
		message: 'Dòng bắt đầu bằng % là chỉ thị của YAML, ở đây không dùng. Hãy xóa dòng này.',
	},
};

const TOO_DEEP: Omit<Fault, 'offset'> = {
	rule: 'yaml-too-deep',
	message: `Các khóa lồng nhau quá ${MOST_LEVELS} tầng. Hãy xem lại các dấu [ { và khoảng thụt đầu dòng.`,
};

const SECOND_DOCUMENT: Omit<Fault, 'offset'> = {
	rule: 'yaml-second-document',
	message: 'Từ đây bắt đầu một phần YAML thứ hai; mỗi tệp chỉ có một. Hãy bỏ dòng --- hoặc ... ở giữa tệp.',
};
