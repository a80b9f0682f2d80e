import type { Corpus } from '#domain/corpus';
import { newDocuments } from '#domain/new-documents';
import { type PartialDate, printPartialDate, printShortDate } from '#domain/partial-date';
import type { Site } from '#domain/site';
import { type DocumentRow, documentRow } from '#loaders/pages/document-row';

/** Documents by the day on which they were put on the portal. */
export interface NewDocumentsPage {
	readonly site: Site;
	readonly months: readonly PostedMonth[];
	/** Said where the list is cut: how to reach the rest. */
	readonly rest: string | null;
}

interface PostedMonth {
	/** "Tháng 11 năm 2026". */
	readonly heading: string;
	/** An id for the heading. */
	readonly id: string;
	readonly days: readonly { readonly day: string; readonly rows: readonly DocumentRow[] }[];
}

export function newDocumentsPage(corpus: Corpus): NewDocumentsPage {
	const documents = newDocuments(corpus);
	const shown = documents.slice(0, MOST);
	const months = Map.groupBy(shown, ({ posted }) => posted.slice(0, 7) as PartialDate);
	return {
		site: corpus.site,
		months: [...months].map(([month, ofMonth]) => ({
			heading: printPartialDate(month).replace(/^t/u, 'T'),
			id: `thang-${month}`,
			days: [...Map.groupBy(ofMonth, ({ posted }) => posted)].map(([day, ofDay]) => ({
				day: printShortDate(day),
				rows: ofDay.map((document) => documentRow(corpus, document)),
			})),
		})),
		rest:
			shown.length === documents.length
				? null
				: `Danh sách dừng ở ${shown.length} văn bản đăng gần đây nhất. Các văn bản còn lại có trong danh sách theo số.`,
	};
}

const MOST = 300;
