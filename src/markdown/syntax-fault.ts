import { isComponent } from '#markdown/component-rules';
import {
	HTML_COMMENT,
	type Refusal,
	refusedAutolink,
	refusedBrace,
	refusedLessThan,
	refusedTag,
	unbalancedTag,
} from '#markdown/refused-syntax';
import { offsetAt } from '#markdown/source-text';

/**
 * Offset of the `<` or `{` that the parser stumbled over, or `null` when nothing in the text answers to `error`. The
 * parser names the place where it gave up, which lies behind the character; where an unclosed tag crosses other markup
 * it may fail an assertion and name none.
 */
export function faultOffset(error: unknown, text: string): number | null {
	if (!isSyntaxError(error)) return foreignTagOffset(text) ?? lastUnescaped(text, '<', text.length);
	const stoppedAt = offsetOf(error.place) ?? text.length;
	if (error.source === 'micromark-extension-mdx-expression') return lastUnescaped(text, '{', stoppedAt);
	const opened = OPENING_TAG_PLACE.exec(error.reason);
	const closes = CLOSING_TAG.exec(text.slice(stoppedAt, stoppedAt + LONGEST_NAME))?.[1];
	if (opened && (closes === undefined || isComponent(closes))) {
		return offsetAt(text, { line: Number(opened[1]), column: Number(opened[2]) });
	}
	return lastUnescaped(text, '<', stoppedAt);
}

/** What the character at `offset` was meant to be, and how to write it. */
export function explainFault(text: string, offset: number): Refusal {
	const rest = text.slice(offset, offset + LONGEST_NAME);
	if (rest.startsWith('{')) return refusedBrace(rest.split('\n', 1)[0] ?? '');
	if (rest.startsWith('<!')) return HTML_COMMENT;
	const autolink = AUTOLINK.exec(rest);
	if (autolink) return refusedAutolink(autolink[1] ?? '');
	const tag = TAG.exec(rest);
	if (!tag) return refusedLessThan(rest.split(/\s/u, 1)[0] ?? '<');
	const [, slash = '', name = ''] = tag;
	return isComponent(name) ? unbalancedTag(name, slash === '/') : refusedTag(name);
}

interface SyntaxFault extends Error {
	readonly reason: string;
	readonly source?: string;
	readonly place?: unknown;
}

const LONGEST_NAME = 200;
const OPENING_TAG_PLACE = /\((\d+):(\d+)-\d+:\d+\)/u;
const CLOSING_TAG = /^<\/\s*([\p{L}\p{N}_$.:-]+)/u;
const TAG = /^<\s*(\/?)\s*([\p{L}_$][\p{L}\p{N}_$.:-]*)/u;
const AUTOLINK = /^<((?:https?:\/\/|mailto:|www\.)[^\s<>]*|[^\s<>/]+@[^\s<>]+)>?/iu;

function isSyntaxError(error: unknown): error is SyntaxFault {
	return error instanceof Error && 'reason' in error && typeof error.reason === 'string';
}

function offsetOf(place: unknown): number | null {
	if (typeof place !== 'object' || place === null) return null;
	if ('offset' in place && typeof place.offset === 'number') return place.offset;
	return 'start' in place ? offsetOf(place.start) : null;
}

/** The first tag that is no component: wrong in any case. */
function foreignTagOffset(text: string): number | null {
	for (const match of text.matchAll(/(?<!\\)<\/?([\p{L}_$][\p{L}\p{N}_$.:-]*)/gu)) {
		if (!isComponent(match[1] ?? null)) return match.index;
	}
	return null;
}

function lastUnescaped(text: string, character: string, from: number): number | null {
	for (let at = text.lastIndexOf(character, from); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(character, at - 1)) {
		const backslashes = /\\*$/u.exec(text.slice(Math.max(0, at - 8), at))?.[0].length ?? 0;
		if (backslashes % 2 === 0) return at;
	}
	return null;
}
