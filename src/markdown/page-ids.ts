/** Hands out ids that are unique in a page: the second of a kind gets `-2`. */
export interface PageIds {
	claim(wanted: string): string;
}

export function pageIds(): PageIds {
	const counts = new Map<string, number>();
	return {
		claim(wanted) {
			let count = counts.get(wanted) ?? 0;
			let id = wanted;
			do {
				count++;
				id = count === 1 ? wanted : `${wanted}-${count}`;
			} while (count > 1 && counts.has(id));
			counts.set(wanted, count);
			if (id !== wanted) counts.set(id, 1);
			return id;
		},
	};
}
