import type { PageText } from '#search/page-text';
import type { Passage } from '#search/passages';
import { addressAtText } from '#search/text-target';

/** One result: its kind, the page, and the passages, each of which opens at the found words. Foreign text enters as text only. */
export function resultItem(page: PageText, kind: string, passages: readonly Passage[]): HTMLLIElement {
	const item = document.createElement('li');
	item.dataset['url'] = page.url;
	const [first] = passages;
	item.append(element('h3', link(addressOf(page, first), page.meta['title'] ?? page.url)));
	const source = page.meta['source'] ?? '';
	const about = [source.startsWith(kind) ? '' : kind, source].filter((part) => part.trim() !== '');
	if (about.length > 0) item.append(withClass('muted', element('p', about.join(' · '))));
	for (const passage of passages) item.append(passageOf(page, passage));
	return item;
}

/** A group of results under its heading; results go into the list that comes back with it. */
export function resultGroup(
	name: string,
	heading: string,
	remark: string,
): { section: HTMLElement; list: HTMLElement } {
	const list = element('ol');
	const section = element('section', element('h2', heading));
	section.dataset['group'] = name;
	if (remark !== '') section.append(withClass('muted', element('p', remark)));
	section.append(list);
	return { section, list };
}

export function button(label: string, press: () => void): HTMLButtonElement {
	const made = document.createElement('button');
	made.type = 'button';
	made.textContent = label;
	made.addEventListener('click', press);
	return made;
}

export function element(name: string, ...content: readonly (Node | string)[]): HTMLElement {
	const made = document.createElement(name);
	made.append(...content);
	return made;
}

function passageOf(page: PageText, passage: Passage): HTMLElement {
	const { under, pieces, startsInside, endsInside } = passage;
	const paragraph = element('p');
	if (under !== null && under.heading !== '') paragraph.append(link(addressOf(page, passage), under.heading), ' ');
	if (startsInside) paragraph.append('… ');
	for (const [index, { text, marked }] of pieces.entries()) {
		paragraph.append(index > 0 ? ' ' : '', marked ? element('mark', text) : text);
	}
	if (endsInside) paragraph.append(' …');
	return paragraph;
}

/** Where a passage stands; a browser that knows no text directives takes them for a part of the anchor. */
function addressOf({ url }: PageText, passage: Passage | undefined): string {
	if (passage === undefined) return url;
	return addressAtText(url, passage.under?.id ?? null, 'fragmentDirective' in document ? passage.target : null);
}

function link(address: string, text: string): HTMLAnchorElement {
	const made = document.createElement('a');
	made.href = address;
	made.textContent = text;
	return made;
}

function withClass(name: string, made: HTMLElement): HTMLElement {
	made.className = name;
	return made;
}
