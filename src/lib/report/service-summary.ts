import { usualLook } from '#lib/pictures/look.ts';
import type { Block, Report } from './blocks.ts';
import type { ServiceWording } from './receipt.ts';
import { reviewStates, stages, type CountedPlan } from './service-counts.ts';
import { leastForTables, shownAlone, shownTable, type ShownCount } from './small-numbers.ts';
import { column, plainText } from './staff-parts.ts';

/** Labels of the summary. */
export type SummaryText =
	| 'summary-title'
	| 'summary-made'
	| 'summary-plans'
	| 'summary-all'
	| 'summary-checks'
	| 'summary-erased'
	| 'summary-stage'
	| `summary-stage-${(typeof stages)[number]}`
	| 'summary-review'
	| `summary-review-${(typeof reviewStates)[number]}`
	| 'summary-sections'
	| 'summary-packs'
	| 'summary-packs-other'
	| 'summary-parts'
	| 'summary-languages'
	| 'summary-languages-other'
	| 'summary-how-many'
	| 'summary-what'
	| 'summary-small'
	| 'summary-too-few'
	| 'summary-exact'
	| 'summary-under'
	| 'summary-range'
	| 'summary-enough'
	| 'summary-unsaid'
	| 'paper-page'
	| 'paper-foot-date';

/** Something that plans are counted by. All there are, whether a plan has them or not: a missing row would tell of none. */
interface Named {
	readonly id: string;
	readonly title: string;
}

/** What the rows are called. */
export interface SummaryNames {
	readonly packs: readonly Named[];
	readonly parts: readonly Named[];
	readonly sections: readonly Named[];
	readonly languages: readonly Named[];
}

/** What a summary is made of. */
export interface SummaryOf {
	readonly plans: readonly CountedPlan[];
	/** Plans erased in the last 12 months. */
	readonly erased: number;
	readonly names: SummaryNames;
	readonly wording: ServiceWording<SummaryText>;
	readonly today: string;
}

/** One part of the summary: its rows in words, each with its number as it may be shown. */
export interface SummaryPart {
	readonly title: string;
	readonly rows: readonly { readonly words: string; readonly shown: string }[];
}

/** The counts of a service, without people (issue 7, section 4): every number as it may leave. */
export function summaryParts(about: SummaryOf): readonly SummaryPart[] {
	const { plans, erased, names, wording } = about;
	const { say } = wording;
	const words = (shown: ShownCount) => inWords(shown, wording);
	const alone = (count: number) => words(shownAlone(count));
	const checks = plans.reduce((sum, plan) => sum + plan.checks, 0);
	const first: SummaryPart = {
		title: say('summary-plans'),
		rows: [
			{ words: say('summary-all'), shown: alone(plans.length) },
			{ words: say('summary-checks'), shown: alone(checks) },
			{ words: say('summary-erased'), shown: alone(erased) }
		]
	};
	if (plans.length < leastForTables) return [first];
	/** Rows that share out all plans among them. */
	const shared = (rows: readonly (readonly [words: string, count: number])[]) => {
		const shown = shownTable(rows.map(([, count]) => count));
		return rows.map(([label], at) => ({ words: label, shown: words(shown[at] ?? { kind: 'unsaid' }) }));
	};
	/** Rows that stand each for itself: a plan can be in several, or in none. */
	const apart = (rows: readonly Named[], has: (plan: CountedPlan, id: string) => boolean) =>
		rows.map(({ id, title }) => {
			const count = plans.filter((plan) => has(plan, id)).length;
			const [shown] = shownTable([count, plans.length - count]);
			return { words: title, shown: words(shown ?? { kind: 'unsaid' }) };
		});
	const count = (is: (plan: CountedPlan) => boolean) => plans.filter(is).length;
	const byName = (rows: readonly Named[], idOf: (plan: CountedPlan) => string | undefined, other: SummaryText) =>
		shared([
			...rows.map(({ id, title }) => [title, count((plan) => idOf(plan) === id)] as const),
			[say(other), count((plan) => !rows.some(({ id }) => id === idOf(plan)))]
		]);
	return [
		first,
		{
			title: say('summary-stage'),
			rows: shared(stages.map((stage) => [say(`summary-stage-${stage}`), count((plan) => plan.stage === stage)]))
		},
		{
			title: say('summary-review'),
			rows: shared(
				reviewStates.map((state) => [say(`summary-review-${state}`), count(({ review }) => review === state)])
			)
		},
		{
			title: say('summary-sections'),
			rows: apart(names.sections, ({ complete }, section) => complete.includes(section))
		},
		{ title: say('summary-packs'), rows: byName(names.packs, ({ packs }) => packs[0], 'summary-packs-other') },
		{ title: say('summary-parts'), rows: apart(names.parts, ({ packs }, part) => packs.slice(1).includes(part)) },
		{
			title: say('summary-languages'),
			rows: byName(names.languages, ({ language }) => language, 'summary-languages-other')
		}
	].filter(({ rows }) => rows.length > 0);
}

function inWords(shown: ShownCount, { say }: ServiceWording<SummaryText>): string {
	switch (shown.kind) {
		case 'exact':
			return say('summary-exact', { count: shown.count });
		case 'range':
			return say('summary-range', { from: shown.from, to: shown.to });
		case 'under':
			return say('summary-under');
		case 'enough':
			return say('summary-enough');
		case 'unsaid':
			return say('summary-unsaid');
	}
}

/** The summary on paper. */
export function summaryReport(about: SummaryOf): Report {
	const { plans, wording, today } = about;
	const { say, day } = wording;
	const title = say('summary-title');
	const cellOf = (words: string) => ({ lines: [{ words, voice: undefined, picture: undefined }] });
	const tables = summaryParts(about).flatMap((part): readonly Block[] => [
		{ kind: 'heading', level: 2, words: part.title, picture: undefined },
		{
			kind: 'table',
			caption: '',
			columns: [column(say('summary-what'), 0.7), column(say('summary-how-many'), 0.3)],
			rows: part.rows.map(({ words, shown }) => [cellOf(words), cellOf(shown)]),
			firstColumnIsHead: true,
			nothing: '',
			blankRows: 0
		}
	]);
	return {
		reader: 'staff',
		title,
		language: wording.language,
		version: 0,
		blocks: [
			{
				kind: 'head',
				title,
				name: '',
				picture: undefined,
				facts: [{ label: say('summary-made'), value: day(today) }]
			},
			plainText(say('summary-small')),
			...(plans.length < leastForTables ? [plainText(say('summary-too-few'))] : []),
			...tables
		],
		look: usualLook,
		style: 'staff',
		fit: { mostPages: 3 },
		footer: {
			copyFor: title,
			version: '',
			date: say('paper-foot-date', { day: day(today) }),
			hash: '',
			page: say('paper-page', { number: '{number}', of: '{of}' })
		}
	};
}
