import { FILTER_KEYS, type FilterCounts } from '#search/filters';
import type { Asked } from '#search/search-address';

/** Shows in the form what is asked, and at each choice how many results it leaves; choices that leave none are put away. */
export function showFilters(form: HTMLFormElement, asked: Asked, counts: FilterCounts): void {
	form.hidden = false;
	for (const key of FILTER_KEYS) {
		const select = selectOf(form, key);
		for (const option of select.options) {
			if (option.value === '') continue;
			option.dataset['label'] ??= option.text;
			const count = counts[key].get(option.value) ?? 0;
			option.text = `${option.dataset['label']} (${count})`;
			option.hidden = count === 0 && option.value !== asked.filters[key];
			option.disabled = option.hidden;
		}
		select.value = asked.filters[key];
	}
	selectOf(form, 'thu-tu').value = asked.byDate ? 'moi-nhat' : '';
}

function selectOf(form: HTMLFormElement, name: string): HTMLSelectElement {
	const control = form.elements.namedItem(name);
	if (!(control instanceof HTMLSelectElement)) throw new Error(`The filters have no ${name}`);
	return control;
}
