import type { Session } from '#lib/programme/grammar.ts';

const goods = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** Relationships and self-management first, then better lives, then relapse prevention, as C-SOGP orders its blocks. */
export const sessions: readonly Session[] = [
	{ id: 'co-begin', steps: ['co-limits', 'co-best', 'co-strain', 'co-settle', 'co-proud', 'co-gains', 'co-losses'] },
	{ id: 'co-protect', steps: ['co-str-me', 'co-str-life'] },
	{ id: 'co-people-now', steps: ['co-rl-about', 'co-rl-bring', 'co-rl-want'] },
	{ id: 'co-people-new', steps: ['co-rl-hard', 'co-rl-pair', 'co-rl-new'] },
	{ id: 'co-strain-off', steps: ['co-feel', 'co-stress', 'co-ease'] },
	{ id: 'co-solving', steps: ['co-solve', 'co-stuck', 'co-problem'] },
	{ id: 'co-closeness', steps: ['co-close', 'co-closer', 'co-think', 'co-think-pair'] },
	{
		id: 'co-better',
		steps: ['co-goods', ...goods.flatMap((good) => [`co-g${good}-how`, `co-g${good}-plan`])]
	},
	{ id: 'co-early', steps: ['co-fs-about', 'co-s1-signs', 'co-s1-pair', 'co-s2-excuses', 'co-s2-how'] },
	{ id: 'co-late', steps: ['co-s3-signs', 'co-s3-pair', 'co-s4-signs', 'co-s4-pair', 'co-fs-end'] },
	{ id: 'co-inside', steps: ['co-sg-mood', 'co-sg-think', 'co-sg-do'] },
	{ id: 'co-around', steps: ['co-sg-people', 'co-sg-place', 'co-sg-change', 'co-sg-big'] },
	{ id: 'co-responses', steps: ['co-wo-avoid', 'co-wo-control', 'co-wo-escape', 'co-wo-tell', 'co-wo-good'] },
	{ id: 'co-joined', steps: ['co-wo-pair', 'co-people'] },
	{
		id: 'co-lapse',
		steps: ['co-lp-about', 'co-lp-mine', 'co-lp-not', 'co-lp-now', 'co-lp-day', 'co-lp-next', 'co-lp-others']
	},
	{ id: 'co-beside', steps: ['co-rules', 'co-see', 'co-see-pair', 'co-not', 'co-changes', 'co-good-days'] },
	{ id: 'co-agree', steps: ['co-ag-limits', 'co-ag-copies', 'co-ag-review', 'co-ag-agree', 'co-ag-end'] }
];
