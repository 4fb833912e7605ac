import type { Answer } from '#lib/plan/answers.ts';
import type { Plan } from '#lib/plan/plan.ts';

/** How many cards a plan holds that is full by the measure of the service (issue 5: "a full plan (60 cards)"). */
const full = 60;

/** The cards that he picked in an answer: chosen, or sorted to "me". */
function picksOf(answer: Answer): readonly string[] {
	if (answer.kind === 'sort') return Object.keys(answer.places).filter((card) => answer.places[card] === 'me');
	return 'chosen' in answer ? answer.chosen : [];
}

/** A plan in which all is answered with about 60 cards: of each answer the same share of its picks, one at least. */
export function withSixtyCards(plan: Plan): Plan {
	const all = Object.values(plan.answers).reduce((sum, answer) => sum + picksOf(answer).length, 0);
	const cut = (cards: readonly string[]) => cards.slice(0, Math.max(1, Math.round((cards.length * full) / all)));
	const shortened = (answer: Answer): Answer => {
		const kept = new Set(cut(picksOf(answer)));
		if (answer.kind === 'sort') {
			const places = Object.entries(answer.places).filter(([card, place]) => place !== 'me' || kept.has(card));
			return { ...answer, places: Object.fromEntries(places) };
		}
		if (answer.kind === 'excuse') {
			const trueWords = Object.entries(answer.trueWords).filter(([card]) => kept.has(card));
			return { ...answer, chosen: [...kept], trueWords: Object.fromEntries(trueWords) };
		}
		return 'chosen' in answer ? { ...answer, chosen: [...kept] } : answer;
	};
	const answers = Object.entries(plan.answers).map(([step, answer]) => [step, shortened(answer)]);
	return { ...plan, answers: Object.fromEntries(answers) };
}
