import type { Reader } from '#lib/plan/plan.ts';
import type { Report } from './blocks.ts';
import { reportForCareManager } from './care-manager.ts';
import { reportForCarer } from './carer.ts';
import { reportForMan } from './man.ts';
import type { ReportOf } from './source.ts';
import { reportForWallet } from './wallet.ts';

/** What goes on paper for each reader. */
const makers: Readonly<Record<Reader, (about: ReportOf) => Report>> = {
	man: reportForMan,
	carer: reportForCarer,
	'care-manager': reportForCareManager,
	wallet: reportForWallet
};

/** What goes on paper for a reader. */
export function reportFor(reader: Reader, about: ReportOf): Report {
	const report = makers[reader](about);
	const { mark } = about;
	return mark === undefined ? report : { ...report, mark, title: `${mark}: ${report.title}` };
}
