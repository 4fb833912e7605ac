import { someOf } from '#lib/base/chance.ts';
import { cardsForPaper } from '#lib/journey/chosen.ts';
import { walkOf } from '#lib/journey/walk.ts';
import { readers, type Plan } from '#lib/plan/plan.ts';
import type { Programme } from '#lib/programme/programme.ts';
import { reportFor } from '#lib/report/report-for.ts';
import { textsOf } from '#lib/report/texts.ts';
import { wordingFor } from '../../src/cli/programmes.ts';
import { samplePlan } from '../../src/cli/sample-plan.ts';
import { sourceOf } from '../../src/cli/sample-source.ts';

/**
 * A man of chance who answers all that a programme asks, and staff who forgot something: what is wrong with his four
 * papers, in sentences. None may be empty, hold a flagged card that was not checked, or a big sign without a way out. The
 * papers are `printed` from the programme that he walked, unless a test gives another.
 */
export function wrongWithPapersOf(programme: Programme, seed: number, printed = programme): readonly string[] {
	const { chance } = sourceOf(seed);
	const whole = samplePlan(programme, seed, 'full', 'en-GB');
	const unpaired = someOf(chance, bigSignsOf(programme, whole), 1);
	const unchecked = someOf(chance, Object.keys(whole.ruleChecks), 5);
	const plan = withoutChecks(withoutWaysOut(whole, unpaired), unchecked);
	const wording = wordingFor(plan);
	const { plainCard, card } = wording;
	const forbidden = [...onlyWords(programme, unchecked, card), ...onlyWords(programme, unchecked, plainCard)];
	const signs = onlyWords(programme, unpaired, card);
	return readers.flatMap((reader) => {
		const texts = textsFor(printed, plan, reader, wording);
		return [
			...(texts.length < leastTexts[reader] ? [`${reader}: the paper is empty.`] : []),
			...forbidden.filter((words) => texts.includes(words)).map((words) => `${reader}: "${words}" was not checked.`),
			...signs.filter((words) => texts.includes(words)).map((words) => `${reader}: "${words}" has no way out.`)
		];
	});
}

/**
 * A paper that says anything of him has more texts than its head and foot. A pocket card with nothing on it has 4; with one
 * sign, its way out and two helpers it has 8 at least.
 */
const leastTexts = { man: 12, carer: 12, 'care-manager': 12, wallet: 8 } as const;

function textsFor(
	programme: Programme,
	plan: Plan,
	reader: (typeof readers)[number],
	wording: ReturnType<typeof wordingFor>
): readonly string[] {
	const about = { programme, plan, wording, today: '2026-01-05', planHash: 'a1b2c3d4e5f6' };
	return reportFor(reader, { ...about, madeAt: () => undefined }).blocks.flatMap(textsOf);
}

function bigSignsOf(programme: Programme, plan: Plan): readonly string[] {
	const answer = walkOf(programme, plan).answers[programme.landmarks.signs];
	return answer === undefined ? [] : cardsForPaper(answer).filter((id) => programme.cards.has(id));
}

/** The plan with the ways out of some signs forgotten, at every step that asks for them. */
function withoutWaysOut(plan: Plan, signs: readonly string[]): Plan {
	const answers = Object.entries(plan.answers).map(([step, answer]) => {
		if (answer.kind !== 'pair') return [step, answer] as const;
		const pairs = Object.fromEntries(Object.entries(answer.pairs).filter(([sign]) => !signs.includes(sign)));
		return [step, { ...answer, pairs }] as const;
	});
	return { ...plan, answers: Object.fromEntries(answers) };
}

function withoutChecks(plan: Plan, cards: readonly string[]): Plan {
	const ruleChecks = Object.fromEntries(Object.entries(plan.ruleChecks).filter(([card]) => !cards.includes(card)));
	return { ...plan, ruleChecks };
}

/** The words of these cards that no other card says too. */
function onlyWords(programme: Programme, cards: readonly string[], say: (card: string) => string): readonly string[] {
	const others = new Set([...programme.cards.keys()].filter((card) => !cards.includes(card)).map(say));
	return cards.map(say).filter((words) => !others.has(words));
}
