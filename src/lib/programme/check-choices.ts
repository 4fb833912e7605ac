import { pathOf, type Fault } from '#lib/base/fault.ts';
import type { Pack, Step } from './grammar.ts';

/**
 * No plain yes or no for plan content: people with learning disabilities tend to say yes, or the last thing offered
 * (easy-read.md rule 54). Only the agreement may ask for a yes; picking 1 card takes 3 or more to pick from.
 */
export function checkChoices(pack: Pack): readonly Fault[] {
	const steps = pack.journeys.flatMap((journey) => journey.steps);
	// A landmark that names something else is told of by itself.
	const hasAgreement = steps.some(({ id, question }) => id === pack.landmarks.agreement && question.kind === 'agree');
	return pack.journeys.flatMap((journey, j) =>
		journey.steps.flatMap((step, s) => {
			const sentence = faultOf(pack, step, hasAgreement);
			return sentence === undefined ? [] : [{ path: pathOf(['journeys', j, 'steps', s, 'question']), sentence }];
		})
	);
}

function faultOf(pack: Pack, { id, question }: Step, hasAgreement: boolean): string | undefined {
	if (hasAgreement && question.kind === 'agree' && id !== pack.landmarks.agreement)
		return 'Only the agreement asks for yes or no. Ask with cards to pick or to sort.';
	if (question.kind !== 'choose' || question.max > 1 || question.from !== undefined) return undefined;
	const cards = pack.decks.filter((deck) => question.decks.includes(deck.id)).flatMap((deck) => deck.cards);
	return cards.length < 3 ? 'To pick 1 card, offer 3 or more: 2 cards are a plain yes or no.' : undefined;
}
