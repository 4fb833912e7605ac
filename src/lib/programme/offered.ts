import type { Question } from './grammar.ts';
import { cardsOf, type Programme } from './programme.ts';

/** Where in an answer a card may stand: the pick itself, or one of the follow-on picks of a pair, feelings, map or ladder. */
export type PlaceInAnswer = 'main' | 'waysOut' | 'tell' | 'body' | 'rungs' | 'who' | MapPlace;

/** The follow-on picks of a map, beside the body. */
type MapPlace = 'thought' | 'feeling' | 'did' | 'could';

/** The pack's cards that an answer to a question may name, place by place. Own cards come beside them. */
export type Offered = Readonly<Partial<Record<PlaceInAnswer, ReadonlySet<string>>>>;

/**
 * What a question offers, with what earlier steps can hand on to it, whatever he picked there. The true words of an
 * excuse hang on each excuse, so they are not here.
 */
export function offeredBy(programme: Programme, question: Question): Offered {
	const deck = (names: readonly string[]) => cardsOf(programme, names).map(({ id }) => id);
	const handed = (steps: readonly string[] | undefined) => handedOn(programme, steps ?? []);
	switch (question.kind) {
		case 'choose':
			return { main: new Set([...deck(question.decks), ...handed(question.from)]) };
		case 'pair':
			return {
				main: new Set(handed(question.signs)),
				waysOut: new Set([...deck(question.waysOut), ...handed(question.from)]),
				tell: new Set(deck(question.tell === undefined ? [] : [question.tell]))
			};
		case 'feelings':
			return { main: new Set(deck(question.decks)), body: new Set(deck(question.body)) };
		case 'map':
			return {
				main: new Set(deck(question.event)),
				thought: new Set(deck(question.thought)),
				feeling: new Set(deck(question.feeling)),
				body: new Set(deck(question.body)),
				did: new Set(deck(question.did)),
				could: new Set(deck(question.could))
			};
		case 'ladder':
			return {
				main: new Set(question.goals),
				rungs: new Set(question.rungs),
				who: new Set(deck([question.who]))
			};
		case 'people':
			return { main: new Set(deck(question.roles)) };
		case 'sort':
		case 'excuse':
		case 'rules':
		case 'info':
			return { main: new Set(deck(question.decks)) };
		case 'words':
		case 'agree':
		case 'date':
			return {};
	}
}

/** The cards that steps can hand on to later ones. A pack's steps name only earlier ones, so this ends. */
function handedOn(programme: Programme, steps: readonly string[]): readonly string[] {
	return steps.flatMap((step) => {
		const question = programme.steps.get(step)?.step.question;
		return question === undefined ? [] : [...(offeredBy(programme, question).main ?? [])];
	});
}
