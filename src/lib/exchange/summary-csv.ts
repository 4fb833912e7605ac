import { summaryParts, type SummaryOf } from '#lib/report/service-summary.ts';
import { csvOf } from './csv.ts';

/** The summary of a service for a spreadsheet: which part, what, how many, and the day it was made. */
export function summaryCsv(about: SummaryOf): string {
	const { say } = about.wording;
	return csvOf([
		[say('summary-title'), say('summary-what'), say('summary-how-many'), say('summary-made')],
		...summaryParts(about).flatMap(({ title, rows }) =>
			rows.map(({ words, shown }) => [title, words, shown, about.today])
		)
	]);
}
