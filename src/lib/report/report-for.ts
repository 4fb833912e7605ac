import type { Reader } from '#lib/plan/plan.ts';
import type { Report } from './blocks.ts';
import { reportForMan } from './man.ts';
import type { ReportOf } from './source.ts';

/** What goes on paper for a reader. */
export function reportFor(reader: Reader, about: ReportOf): Report {
	switch (reader) {
		case 'man':
		case 'carer':
		case 'care-manager':
		case 'wallet':
			return reportForMan(about);
	}
}
