import type { QuestionKind } from '#lib/programme/grammar.ts';
import { mapParts, type Answer, type AnswerOf, type Authored, type OwnCard } from './answers.ts';

const nothingYet = { marks: {}, media: [] } as const;

/** The empty value of each kind of question. A kind without one does not compile. */
const emptyValues: { readonly [Kind in QuestionKind]: (authored: Authored) => AnswerOf<Kind> } = {
	choose: (authored) => ({ ...authored, kind: 'choose', chosen: [], own: [] }),
	sort: (authored) => ({ ...authored, kind: 'sort', places: {}, own: [] }),
	pair: (authored) => ({ ...authored, kind: 'pair', pairs: {}, own: [] }),
	excuse: (authored) => ({ ...authored, kind: 'excuse', chosen: [], trueWords: {}, own: [] }),
	feelings: (authored) => ({ ...authored, kind: 'feelings', chosen: [], strength: {}, body: [], own: [] }),
	map: (authored) => ({
		...authored,
		kind: 'map',
		event: [],
		thought: [],
		feeling: [],
		strength: {},
		body: [],
		did: [],
		could: [],
		own: []
	}),
	ladder: (authored) => ({ ...authored, kind: 'ladder', goal: null, rungs: [], own: [] }),
	people: (authored) => ({ ...authored, kind: 'people', people: [], own: [] }),
	rules: (authored) => ({ ...authored, kind: 'rules', reference: '', date: null, chosen: [], own: [] }),
	words: (authored) => ({ ...authored, kind: 'words', text: '' }),
	agree: (authored) => ({ ...authored, kind: 'agree', agreed: null, why: '' }),
	date: (authored) => ({ ...authored, kind: 'date', date: null }),
	info: (authored) => ({ ...authored, kind: 'info', seen: false })
};

/** The empty answer of a kind, said by nobody in particular yet: `by` and `at` as given. */
export function emptyAnswer<Kind extends QuestionKind>(kind: Kind, by: Authored['by'], at: string): AnswerOf<Kind> {
	return emptyValues[kind]({ ...nothingYet, by, at });
}

/** Whether an answer holds anything that he said. Marks alone ("I am not sure") do not count. */
export function isEmpty(answer: Answer): boolean {
	switch (answer.kind) {
		case 'choose':
		case 'excuse':
			return answer.chosen.length === 0;
		case 'feelings':
			return answer.chosen.length === 0 && answer.body.length === 0;
		case 'map':
			return mapParts.every((part) => answer[part].length === 0);
		case 'sort':
			return Object.keys(answer.places).length === 0;
		case 'pair':
			return Object.values(answer.pairs).every((pair) => pair.waysOut.length === 0 && pair.tell.length === 0);
		case 'ladder':
			return answer.goal === null && answer.rungs.length === 0;
		case 'people':
			return answer.people.length === 0;
		case 'rules':
			return answer.chosen.length === 0 && answer.reference.trim() === '' && answer.date === null;
		case 'words':
			return answer.text.trim() === '' && answer.media.length === 0;
		case 'agree':
			return answer.agreed === null;
		case 'date':
			return answer.date === null;
		case 'info':
			return !answer.seen;
	}
}

/** The cards in his own words on an answer; none where the kind has none. */
export function ownCardsOf(answer: Answer): readonly OwnCard[] {
	return 'own' in answer ? answer.own : [];
}
