import { describe, expect, it } from 'vitest';
import { smallPack } from '../../../tests/builders/small-pack.ts';
import { addAt, changeAt, frozen, removeAt, type Place } from '../../../tests/builders/json-change.ts';
import { checkPack } from './check-pack.ts';

/** What is wrong with a pack, as `path: sentence`; an empty list when nothing is. */
function wrongWith(pack: unknown): readonly string[] {
	const checked = checkPack(pack);
	return checked.ok ? [] : checked.problem.map(({ path, sentence }) => `${path}: ${sentence}`);
}

/** The small pack with one value changed. */
function packWith(place: Place, value: unknown): unknown {
	return changeAt(smallPack, place, () => value);
}

const journeys = ['journeys'];
const stepAt = (journey: number, step: number): Place => [...journeys, journey, 'steps', step];
const questionAt = (journey: number, step: number): Place => [...stepAt(journey, step), 'question'];

describe('A pack without mistakes', () => {
	it('is given back as it is', () => {
		expect(checkPack(smallPack)).toEqual({ ok: true, value: smallPack });
	});

	it('may come from a JSON file', () => {
		expect(checkPack(JSON.parse(JSON.stringify(smallPack)))).toEqual({ ok: true, value: smallPack });
	});

	it('is not touched by the check', () => {
		expect(checkPack(frozen(structuredClone(smallPack))).ok).toBe(true);
	});
});

describe('All mistakes of a pack are told at once, each with its path', () => {
	it('for its shape', () => {
		const pack = addAt(
			addAt(removeAt(packWith(['version'], 0), ['paper']), [], 'colour', 'red'),
			['landmarks'],
			'x',
			1
		);
		expect(wrongWith(pack)).toEqual(
			expect.arrayContaining([
				'version: This must be 1 or more.',
				'paper: This entry is missing.',
				'colour: This entry is not known here. Take it out.',
				'landmarks › x: This entry is not known here. Take it out.'
			])
		);
		expect(wrongWith(pack)).toHaveLength(4);
	});

	it('and every unknown entry is told, not only the first', () => {
		expect(wrongWith({ ...smallPack, one: 1, two: 2, three: 3 })).toEqual(
			['one', 'two', 'three'].map((key) => `${key}: This entry is not known here. Take it out.`)
		);
	});

	it('for what its ids mean', () => {
		const pack = changeAt(packWith(['paper', 0], 'nowhere'), ['landmarks', 'helpers'], () => 'calm');
		expect(wrongWith(pack)).toEqual([
			'landmarks › helpers: This must name a step whose question is of the kind "people".',
			'paper: The section "life" is missing.',
			'paper › 0: No journey belongs to the section "nowhere".'
		]);
	});
});

describe('Ids', () => {
	it.each([
		['decks', 1],
		['journeys', 1]
	])('stand once among the %s', (list, at) => {
		const first = list === 'decks' ? 'rights' : 'start';
		expect(wrongWith(packWith([list, at, 'id'], first))).toContain(
			`${list} › ${at} › id: The id "${first}" stands twice. Each id is used once.`
		);
	});

	it('of cards stand once in the whole pack, not only in their deck', () => {
		expect(wrongWith(packWith(['decks', 1, 'cards', 3, 'id'], 'right-stop'))).toEqual([
			'decks › 1 › cards › 3 › id: The id "right-stop" stands twice. Each id is used once.'
		]);
	});

	it('of steps stand once in the whole pack, not only in their journey', () => {
		expect(wrongWith(packWith([...stepAt(5, 0), 'id'], 'proud'))).toEqual([
			'journeys › 5 › steps › 0 › id: The id "proud" stands twice. Each id is used once.'
		]);
	});

	it.each([
		['Big', 'An id has only small letters a to z, figures and single hyphens.'],
		['two--hyphens', 'An id has only small letters a to z, figures and single hyphens.'],
		['a'.repeat(61), 'An id has at most 60 characters.'],
		['constructor', 'This word cannot be an id.'],
		['prototype', 'This word cannot be an id.'],
		[7, 'This must be an id in quotation marks.']
	])('are safe as keys: %j is refused', (id, sentence) => {
		expect(wrongWith(packWith([...stepAt(0, 3), 'id'], id))).toEqual([`journeys › 0 › steps › 3 › id: ${sentence}`]);
	});

	it('that begin with "own-" are kept for cards in his own words', () => {
		expect(wrongWith(packWith(['decks', 1, 'cards', 3, 'id'], 'own-main-1'))).toEqual([
			'decks › 1 › cards › 3 › id: Ids that begin with "own-" belong to cards in his own words.'
		]);
	});
});

describe('What a pack names has to be there', () => {
	it.each<[string, Place, unknown, string]>([
		[
			'a deck',
			[...questionAt(0, 1), 'decks', 0],
			'gone',
			'journeys › 0 › steps › 1 › question › decks: There is no deck "gone".'
		],
		[
			'a leading card',
			[...questionAt(0, 3), 'lead'],
			'gone',
			'journeys › 0 › steps › 3 › question › lead: There is no card "gone".'
		],
		[
			'true words',
			['decks', 9, 'cards', 0, 'trueWords'],
			'gone',
			'decks › 9 › cards › 0 › trueWords: There is no card "gone".'
		],
		[
			'goals',
			[...questionAt(1, 1), 'goals', 0],
			'gone',
			'journeys › 1 › steps › 1 › question › goals: There is no card "gone".'
		],
		[
			'rungs',
			[...questionAt(1, 1), 'rungs', 0],
			'gone',
			'journeys › 1 › steps › 1 › question › rungs: There is no card "gone".'
		],
		[
			'who does it',
			[...questionAt(1, 1), 'who'],
			'gone',
			'journeys › 1 › steps › 1 › question › decks: There is no deck "gone".'
		],
		[
			'the body',
			[...questionAt(2, 0), 'body', 0],
			'gone',
			'journeys › 2 › steps › 0 › question › body: There is no deck "gone".'
		],
		[
			'who to tell',
			[...questionAt(2, 5), 'tell'],
			'gone',
			'journeys › 2 › steps › 5 › question › tell: There is no deck "gone".'
		],
		[
			'ways out',
			[...questionAt(2, 5), 'waysOut', 0],
			'gone',
			'journeys › 2 › steps › 5 › question › waysOut: There is no deck "gone".'
		],
		[
			'roles',
			[...questionAt(3, 0), 'roles', 0],
			'gone',
			'journeys › 3 › steps › 0 › question › roles: There is no deck "gone".'
		],
		[
			'a card in a condition',
			[...stepAt(0, 2), 'only', 'card'],
			'gone',
			'journeys › 0 › steps › 2 › only › card: There is no card "gone".'
		]
	])('%s', (_, place, value, wrong) => expect(wrongWith(packWith(place, value))).toEqual([wrong]));

	it('and earlier: cards come only from steps that stand before', () => {
		expect(wrongWith(packWith([...questionAt(2, 2), 'from', 0], 'outs'))).toContain(
			'journeys › 2 › steps › 2 › question › from › 0: "outs" is not a step that stands earlier in the pack.'
		);
	});

	it('and from questions that give cards', () => {
		expect(wrongWith(packWith([...questionAt(2, 5), 'signs', 0], 'proud'))).toEqual([
			'journeys › 2 › steps › 5 › question › signs › 0: No cards can be taken from "proud": its question is of another kind.'
		]);
	});
});

describe('Conditions', () => {
	const only: Place = [...stepAt(0, 3), 'only'];
	const under = (condition: unknown) => wrongWith(addAt(smallPack, stepAt(0, 3), 'only', condition));
	const path = only.join(' › ');

	it('name only steps that stand earlier', () => {
		expect(under({ kind: 'answered', step: 'proud' })).toEqual([
			`${path} › step: "proud" is not a step that stands earlier in the pack.`
		]);
	});

	it('can hold: a card can be picked only where cards are picked', () => {
		expect(under({ kind: 'includes', step: 'walk-when', card: 'calm-tea' })).toEqual([
			`${path} › step: No cards can be taken from "walk-when": its question is of another kind.`
		]);
	});

	it('can hold: he can agree only where he is asked whether he agrees', () => {
		expect(under({ kind: 'agreed', step: 'calm' })).toEqual([
			`${path} › step: "calm" is not an earlier step that asks whether he agrees.`
		]);
	});

	it('are checked inside "not", "all" and "any", with the path to the inner one', () => {
		const gone = { kind: 'answered', step: 'gone' };
		const sentence = '"gone" is not a step that stands earlier in the pack.';
		expect(
			under({ kind: 'not', condition: { kind: 'any', conditions: [gone, { kind: 'all', conditions: [gone] }] } })
		).toEqual([
			`${path} › condition › conditions › 0 › step: ${sentence}`,
			`${path} › condition › conditions › 1 › conditions › 0 › step: ${sentence}`
		]);
	});

	it('nest at most five deep', () => {
		const nested = (depth: number): unknown =>
			depth === 0 ? { kind: 'answered', step: 'calm' } : { kind: 'not', condition: nested(depth - 1) };
		expect(under(nested(5))).toEqual([]);
		expect(under(nested(6)).join()).toContain('A condition may not nest more than 5 deep.');
		expect(under(nested(5000))).toHaveLength(1);
	});

	it('of an unknown kind are refused', () => {
		expect(under({ kind: 'sometimes' }).join()).toContain(
			'A condition is one of: includes, answered, agreed, not, all, any.'
		);
	});
});

describe('Questions', () => {
	it.each<[string, Place, unknown]>([
		['choose', questionAt(0, 1), { kind: 'choose', decks: [], min: 0, max: 1 }],
		['sort', questionAt(2, 1), { kind: 'sort', decks: [] }],
		['pair, for lack of signs', questionAt(2, 5), { kind: 'pair', signs: [], waysOut: ['outs'], max: 1 }],
		['pair, for lack of ways out', questionAt(2, 5), { kind: 'pair', signs: ['big'], waysOut: [], max: 1 }],
		['excuse', questionAt(2, 3), { kind: 'excuse', decks: [], max: 1 }],
		['feelings', questionAt(2, 0), { kind: 'feelings', decks: [], body: ['body'], max: 1 }],
		['ladder', questionAt(1, 1), { kind: 'ladder', decks: ['ladder'], goals: [], rungs: [], who: 'who' }],
		['people', questionAt(3, 0), { kind: 'people', roles: [], max: 1 }],
		['rules', questionAt(4, 0), { kind: 'rules', decks: [] }]
	])('always offer something to pick: %s', (_, place, question) => {
		expect(
			wrongWith(packWith(place, question)).filter((wrong) => wrong.endsWith('This question offers no cards.'))
		).toHaveLength(1);
	});

	it('never ask for more cards than may be picked', () => {
		expect(wrongWith(packWith([...questionAt(0, 1), 'min'], 4))).toEqual([
			'journeys › 0 › steps › 1 › question › min: The least number is greater than the most.'
		]);
	});

	it('have a ladder of at most 4 rungs', () => {
		const rungs = ['rung-seed', 'rung-water', 'rung-grow', 'goal-garden', 'calm-tea'];
		expect(wrongWith(packWith([...questionAt(1, 1), 'rungs'], rungs))).toEqual([
			'journeys › 1 › steps › 1 › question › rungs: A ladder has at most 4 rungs.'
		]);
	});

	it('of an unknown kind are refused with one sentence', () => {
		expect(wrongWith(packWith(questionAt(0, 1), { kind: 'draw', decks: ['calm'] }))).toEqual([
			'journeys › 0 › steps › 1 › question › kind: This is not a kind of question that this version of Steady knows.'
		]);
	});

	it('count in whole numbers', () => {
		expect(wrongWith(packWith([...questionAt(0, 1), 'max'], 2.5))).toHaveLength(1);
		expect(wrongWith(packWith([...questionAt(0, 1), 'max'], 1001))).toHaveLength(1);
		expect(wrongWith(packWith([...questionAt(0, 1), 'max'], '3'))).toHaveLength(1);
	});
});

describe('Cards', () => {
	it.each([
		['flags', ['danger'], 'A flag is one of: place, people, internet, rules, sensitive.'],
		['aim', 'hide', 'An aim is avoid, control, escape, tell or good.'],
		['source', '', 'Say where the card comes from.']
	])('have known %s', (key, value, sentence) => {
		const pack = addAt(removeAt(smallPack, ['decks', 0, 'cards', 0, key]), ['decks', 0, 'cards', 0], key, value);
		expect(wrongWith(pack).join()).toContain(sentence);
	});

	it.each(['id', 'picture', 'source'])('say their %s', (key) => {
		expect(wrongWith(removeAt(smallPack, ['decks', 0, 'cards', 0, key]))).toEqual([
			`decks › 0 › cards › 0 › ${key}: This entry is missing.`
		]);
	});
});

describe('Landmarks', () => {
	it.each(['limits', 'signs', 'waysOut', 'helpers', 'agreement', 'reviewDate', 'copies'])(
		'the rest of the product finds the step of %s by its kind',
		(name) => {
			const [wrong, ...others] = wrongWith(packWith(['landmarks', name], 'proud'));
			expect(wrong).toMatch(new RegExp(`^landmarks › ${name}: This must name a step`));
			expect(others).toEqual([]);
		}
	);
});

describe('Sections on paper', () => {
	it('stand once each', () => {
		expect(wrongWith(addAt(smallPack, ['paper'], '', 'life'))).toEqual(['paper: A section stands twice.']);
	});

	it('are all named', () => {
		expect(wrongWith(removeAt(smallPack, ['paper', 1]))).toEqual(['paper: The section "start" is missing.']);
	});
});

describe('A file that is no pack at all', () => {
	it.each([[null], [[]], ['text'], [4]])('is told in one sentence: %j', (file) => {
		expect(wrongWith(file)).toEqual(['file: This is not a Steady pack.']);
	});

	it('and one with a wrong head is looked through all the same', () => {
		const pack = changeAt(packWith(['version'], '1'), ['journeys', 0, 'steps', 1, 'question', 'decks'], () => ['gone']);
		expect(wrongWith(pack)).toEqual(
			expect.arrayContaining([
				expect.stringContaining('version: '),
				'journeys › 0 › steps › 1 › question › decks: There is no deck "gone".'
			])
		);
	});
});
