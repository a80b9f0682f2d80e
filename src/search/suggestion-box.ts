import { KIND_NAMES } from '#search/page-facts';
import { SUGGESTIONS_FILE, type Suggestion, suggester } from '#search/suggestions';

/**
 * Makes the field of a search form a combobox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/) that suggests pages: the
 * arrows choose one, Enter or a click opens it, Escape puts the list away; Enter without a choice searches. The pages are
 * fetched when the field is first entered; where they cannot be, the form stays as it is.
 */
export function offerSuggestions(form: HTMLFormElement, input: HTMLInputElement): void {
	input.role = 'combobox';
	input.ariaAutoComplete = 'list';
	input.ariaExpanded = 'false';
	const offer = async () => {
		const answer = await fetch(SUGGESTIONS_FILE).catch(() => null);
		if (answer?.ok) listen(form, input, suggester(await answer.json()));
	};
	input.addEventListener('focus', offer, { once: true });
}

function listen(
	form: HTMLFormElement,
	input: HTMLInputElement,
	suggest: (typed: string) => readonly Suggestion[],
): void {
	const list = document.createElement('ul');
	list.id = `${input.id}-goi-y`;
	list.role = 'listbox';
	list.ariaLabel = 'Gợi ý';
	list.hidden = true;
	const status = document.createElement('p');
	status.className = 'visually-hidden';
	status.role = 'status';
	form.append(list, status);
	input.setAttribute('aria-controls', list.id);

	let chosen = -1;
	const close = () => show([]);
	const show = (suggestions: readonly Suggestion[]) => {
		list.replaceChildren(...suggestions.map((one, index) => optionOf(one, `${list.id}-${index}`)));
		list.hidden = suggestions.length === 0;
		input.ariaExpanded = String(!list.hidden);
		status.textContent = list.hidden ? '' : `${suggestions.length} gợi ý, dùng phím mũi tên lên, xuống để chọn.`;
		choose(-1);
	};
	const choose = (index: number) => {
		chosen = index;
		for (const [place, option] of [...list.children].entries()) option.ariaSelected = String(place === index);
		const option = list.children[index];
		option?.scrollIntoView({ block: 'nearest' });
		if (option === undefined) input.removeAttribute('aria-activedescendant');
		else input.setAttribute('aria-activedescendant', option.id);
	};
	const renew = () => show(input.value.trim() === '' ? [] : suggest(input.value));

	input.addEventListener('input', renew);
	input.addEventListener('blur', close);
	input.addEventListener('keydown', (event) => {
		if (event.isComposing) return;
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		const count = list.children.length;
		if (step !== undefined) {
			if (list.hidden) renew();
			else choose(((chosen + 1 + step + count + 1) % (count + 1)) - 1);
			event.preventDefault();
		} else if (event.key === 'Escape' && !list.hidden) {
			close();
			event.preventDefault();
		} else if (event.key === 'Enter' && chosen >= 0) {
			open(list.children[chosen]);
			event.preventDefault();
		}
	});
	form.addEventListener('submit', close);
	// The field keeps the focus while an option is pressed.
	list.addEventListener('pointerdown', (event) => event.preventDefault());
	list.addEventListener('click', (event) => {
		if (event.target instanceof Element) open(event.target.closest('[role="option"]') ?? undefined);
	});
	if (document.activeElement === input) renew();
}

function optionOf({ kind, title, address }: Suggestion, id: string): HTMLElement {
	const option = document.createElement('li');
	option.id = id;
	option.role = 'option';
	option.dataset['address'] = address;
	const kindName = document.createElement('span');
	kindName.className = 'muted';
	kindName.textContent = KIND_NAMES[kind];
	option.append(title, ' ', kindName);
	return option;
}

function open(option: Element | undefined): void {
	if (option instanceof HTMLElement) location.assign(option.dataset['address'] ?? '');
}
