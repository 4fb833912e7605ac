import { someOf } from '#lib/base/chance.ts';
import { cardsForPaper } from '#lib/journey/chosen.ts';
import { needsRuleCheck } from '#lib/journey/rules.ts';
import { isPageDone } from '#lib/journey/states.ts';
import { walkOf, type Page } from '#lib/journey/walk.ts';
import { createPlan, markAsChecked, setAnswer, setShare } from '#lib/plan/edits.ts';
import { communicationNeeds } from '#lib/plan/needs.ts';
import { readers, type Plan } from '#lib/plan/plan.ts';
import type { Programme } from '#lib/programme/programme.ts';
import { answerPage } from './sample-answers.ts';
import { livePlan } from './sample-life.ts';
import { sayRisk } from './sample-risk.ts';
import { sourceOf, type SampleSource } from './sample-source.ts';
import words from './sample-words.json' with { type: 'json' };

/** How much is said: every question, or about six cards. */
export type SampleSize = 'full' | 'thin';

/** Steps that a thin plan answers, and how many cards he picks there: six in all. */
const thinSteps = [
	{ wanted: 'limits', most: 1 },
	{ wanted: 'about-help', most: 2 },
	{ wanted: 'good-choose', most: 1 },
	{ wanted: 'str-me', most: 2 },
	{ wanted: 'why-gains', most: 1 }
];

/** A plan of chance that is valid: the same seed gives the same plan. */
export function samplePlan(programme: Programme, seed: number, size: SampleSize, language: string): Plan {
	const source = sourceOf(seed);
	const begun = createPlan({
		id: source.newId(),
		packs: programme.packs,
		name: someOf(source.chance, words.names, 1)[0] ?? '',
		voice: source.chance() < 0.8 ? 'i' : 'he',
		needs: someOf(source.chance, communicationNeeds, 2),
		language,
		at: source.now()
	});
	return size === 'thin'
		? sayThin(programme, begun, source)
		: finish(programme, sayRisk(programme, sayAll(programme, begun, source), source), source);
}

/** Walks on until no page is left open. New pages appear as answers open them; each page is answered once. */
function sayAll(programme: Programme, begun: Plan, source: SampleSource): Plan {
	let plan = begun;
	for (let page = firstOpen(programme, plan); page !== undefined; page = firstOpen(programme, plan)) {
		plan = setAnswer(plan, page.step, answerPage({ programme, plan, page, source, most: 3 }));
	}
	return plan;
}

function firstOpen(programme: Programme, plan: Plan): Page | undefined {
	const walk = walkOf(programme, plan);
	return walk.pages.find((page) => !isPageDone(walk, page));
}

function sayThin(programme: Programme, begun: Plan, source: SampleSource): Plan {
	return thinSteps.reduce((plan, { wanted, most }) => {
		const page = walkOf(programme, plan).pages.find(({ step }) => step === wanted);
		return page === undefined ? plan : setAnswer(plan, wanted, answerPage({ programme, plan, page, source, most }));
	}, begun);
}

/** Rule checks done, everything shared with every reader, and what became of it since. */
function finish(programme: Programme, said: Plan, source: SampleSource): Plan {
	const { answers } = walkOf(programme, said);
	const flagged = Object.values(answers)
		.flatMap(cardsForPaper)
		.filter((card) => needsRuleCheck(programme.cards.get(card)));
	const checked = markAsChecked(said, [...new Set(flagged)].sort(), { by: 'MK', at: source.now() });
	return livePlan(programme, shared(programme, checked), source);
}

function shared(programme: Programme, checked: Plan): Plan {
	return programme.paper.reduce(
		(plan, section) =>
			readers.reduce(
				(open, reader) => setShare(open, section, reader, { shown: true, basis: 'agreed', at: plan.changedAt }),
				plan
			),
		checked
	);
}
