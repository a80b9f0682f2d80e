import type { PartialDate } from '#domain/partial-date';

/** The present day in Viet Nam. */
export function today(): PartialDate {
	return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date()) as PartialDate;
}
