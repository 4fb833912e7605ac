/** The pages about living with a plan, by the first part of their address. `forHim`: he may open it alone. */
export const lifePages = {
	diary: { picture: 'book', forHim: true },
	check: { picture: 'checklist', forHim: true },
	change: { picture: 'face-chart', forHim: true },
	homework: { picture: 'calendar-tick', forHim: true },
	review: { picture: 'two-looking', forHim: false },
	actions: { picture: 'two-talking', forHim: false },
	views: { picture: 'handshake', forHim: false },
	versions: { picture: 'full-folder', forHim: false },
	carers: { picture: 'helper-tells', forHim: false },
	keep: { picture: 'plan-bin', forHim: false }
} as const;
export type LifePage = keyof typeof lifePages;
export const lifePageNames: readonly LifePage[] = [
	'diary',
	'check',
	'change',
	'homework',
	'review',
	'actions',
	'views',
	'versions',
	'carers',
	'keep'
];

/** The pages of the service, by the first part of their address. */
export const servicePages = ['board', 'look', 'decks', 'summary', 'receipts'] as const;
export type ServicePage = (typeof servicePages)[number];

/** Addresses of pages about living with a plan, and of the service: ids and codes only (ADR 0011). */
export const lifeLinks = {
	life: (plan: string, page?: LifePage | 'together', inner?: string | number) =>
		`#/plan/${plan}/life${page === undefined ? '' : `/${page}`}${inner === undefined ? '' : `/${inner}`}`,
	service: (page?: ServicePage, inner?: string) =>
		`#/service${page === undefined ? '' : `/${page}`}${inner === undefined ? '' : `/${inner}`}`
} as const;
