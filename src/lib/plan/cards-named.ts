import { mapParts, type Answer } from './answers.ts';

/** Every card that an answer names. */
export function cardsNamed(answer: Answer): readonly string[] {
	switch (answer.kind) {
		case 'choose':
		case 'rules':
			return answer.chosen;
		case 'feelings':
			return [...answer.chosen, ...answer.body];
		case 'map':
			return mapParts.flatMap((part) => answer[part]);
		case 'sort':
			return Object.keys(answer.places);
		case 'pair':
			return Object.entries(answer.pairs).flatMap(([sign, { waysOut, tell }]) => [sign, ...waysOut, ...tell]);
		case 'excuse':
			return [...answer.chosen, ...Object.values(answer.trueWords)];
		case 'ladder':
			return [
				...(answer.goal === null ? [] : [answer.goal]),
				...answer.rungs.flatMap(({ card, who }) => (who === null ? [card] : [card, who]))
			];
		case 'people':
			return answer.people.map(({ role }) => role);
		case 'words':
		case 'agree':
		case 'date':
		case 'info':
			return [];
	}
}
