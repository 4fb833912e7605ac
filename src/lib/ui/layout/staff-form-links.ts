import { addressOfKey } from '#lib/journey/address.ts';

/** Addresses of pages that open only with staff: like all others, ids and codes, behind the "#" (ADR 0011). */
export const staffFormLinks = {
	/** The guide of a programme, to be printed. */
	guide: '#/guide',
	/** "Who can see this?": all sections, or one by its code. */
	sharing: (plan: string, section?: string) => `#/plan/${plan}/sharing${section === undefined ? '' : `/${section}`}`,
	/** What is looked at in each sitting: all sessions, or one by its code. */
	sessions: (plan: string, session?: string) =>
		`#/plan/${plan}/sessions${session === undefined ? '' : `/${addressOfKey(session)}`}`,
	/** Text and files for other systems. */
	fields: (plan: string) => `#/plan/${plan}/fields`,
	/** The care manager's form: all parts, one part by its number, or one sign of the grid. */
	risk: (plan: string, part?: number, sign?: string) =>
		`#/plan/${plan}/risk${part === undefined ? '' : `/${part}`}${sign === undefined ? '' : `/${addressOfKey(sign)}`}`
} as const;
