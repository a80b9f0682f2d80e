import type { Corpus } from '#domain/corpus';
import { printPartialDate } from '#domain/partial-date';
import type { Report } from '#domain/report';
import type { Site } from '#domain/site';
import { organisationName } from '#loaders/pages/report-row';

/** What stands at the address of a report of which nothing is shown any more. */
export interface RemovedReportPage {
	readonly site: Site;
	readonly id: string;
	/** "Báo cáo của Sở Mẫu". */
	readonly name: string;
	readonly date: string;
	readonly reason: string;
}

export function removedReportPage(corpus: Corpus, { id, typeName, organ, withdrawn }: Report): RemovedReportPage {
	if (withdrawn === null) throw new Error(`Report ${id} was not withdrawn`);
	return {
		site: corpus.site,
		id,
		name: `${typeName} của ${organisationName(corpus, organ)}`,
		date: printPartialDate(withdrawn.date),
		reason: withdrawn.reason,
	};
}
