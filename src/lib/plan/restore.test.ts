import { describe, expect, it } from 'vitest';
import { frozen, removeAt } from '../../../tests/builders/json-change.ts';
import { findSmallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, fullAnswers, fullPlan, newPlan, planWith, shared } from '../../../tests/builders/small-plan.ts';
import type { Answer } from './answers.ts';
import type { Plan } from './plan.ts';
import { restore, restoreText } from './restore.ts';
import { emptyGridRow, emptyRiskPlan } from './risk-plan.ts';

/** What is wrong with a file, as `path: sentence`; an empty list when it is a plan. */
function wrongWith(file: unknown): readonly string[] {
	const read = restore(file, findSmallProgramme);
	return read.ok ? [] : read.problem.map(({ path, sentence }) => `${path}: ${sentence}`);
}

/** The full plan with one answer in place of his. */
const saying = (step: string, answer: Answer): Plan => ({
	...fullPlan(),
	answers: { ...fullAnswers(), [step]: answer }
});

describe('A plan that is valid', () => {
	it('is given back whole, with nothing added or left out', () => {
		expect(restore(fullPlan(), findSmallProgramme)).toEqual({ ok: true, value: fullPlan() });
	});

	it('may be new, with nothing said', () => {
		expect(restore(newPlan(), findSmallProgramme)).toEqual({ ok: true, value: newPlan() });
	});

	it('comes back from its own text', () => {
		expect(restoreText(JSON.stringify(fullPlan()), findSmallProgramme)).toEqual({ ok: true, value: fullPlan() });
	});

	it('is not touched by reading', () => {
		expect(restore(frozen(fullPlan()), findSmallProgramme).ok).toBe(true);
	});

	it('may hold answers that cannot be reached now', () => {
		expect(wrongWith(planWith({ calm: answerOf('choose'), 'walk-when': answerOf('words', { text: 'x' }) }))).toEqual(
			[]
		);
	});

	it('may use his own card of one step in a later step', () => {
		expect(wrongWith(fullPlan())).toEqual([]);
		expect(fullPlan().answers['big']).toMatchObject({ chosen: expect.arrayContaining(['own-main-2']) });
	});
});

describe('What is no plan is refused with one clear sentence', () => {
	it.each([[null], [[]], ['text'], [4], [true], [{}], [{ format: 'other' }]])('%j', (file) => {
		const [wrong, ...others] = wrongWith(file);
		expect(wrong).toContain('This is not a Steady plan.');
		expect(others).toEqual([]);
	});

	it('text that is not JSON', () => {
		for (const text of ['', 'hello', '{', '{"format":}', '\u0000', 'undefined']) {
			expect(restoreText(text, findSmallProgramme)).toEqual({
				ok: false,
				problem: [{ path: 'file', sentence: 'This file is not JSON, so it is not a plan.' }]
			});
		}
	});

	it('a plan from a later Steady', () => {
		expect(wrongWith({ ...fullPlan(), formatVersion: 6 })).toEqual([
			'formatVersion: This plan was made with a later Steady. Update Steady here, then open it again.'
		]);
		expect(wrongWith({ ...fullPlan(), formatVersion: Number.MAX_SAFE_INTEGER })).toHaveLength(1);
	});

	it.each([[0], [-1], [1.5], ['1'], [null], [undefined], [[1]]])('a format version of %j', (formatVersion) => {
		const file = { ...fullPlan(), formatVersion };
		expect(wrongWith(formatVersion === undefined ? removeAt(file, ['formatVersion']) : file)).toEqual([
			'formatVersion: This must be the number of a plan format, from 1 on.'
		]);
	});

	it.each([
		[[{ id: 'small', version: 2 }]],
		[[{ id: 'other', version: 1 }]],
		[
			[
				{ id: 'small', version: 1 },
				{ id: 'more', version: 1 }
			]
		]
	])('a plan made with packs that are not known here: %j', (packs) => {
		expect(wrongWith({ ...fullPlan(), packs })).toEqual([
			'packs: This plan was made with a pack, or a version of it, that is not known here.'
		]);
	});
});

describe('Everything that is wrong with a plan is told at once, each with its path', () => {
	it('for its shape', () => {
		const plan = fullPlan();
		const calm = { ...answerOf('choose'), by: 'nobody', chosen: ['A B', 'A B'] };
		const file = { ...plan, name: ' ', level: 4, needs: 'none', more: 1, yet: 2, answers: { ...plan.answers, calm } };
		expect(wrongWith(removeAt(file, ['language']))).toEqual(
			expect.arrayContaining([
				'language: This entry is missing.',
				'name: What he wants to be called is missing.',
				'level: The word level is 1, 2 or 3.',
				'needs: This must be a list.',
				'more: This entry is not known here. Take it out.',
				'yet: This entry is not known here. Take it out.',
				'answers › calm › by: This must be "me", "together" or "staff".',
				'answers › calm › chosen › 0: An id has only small letters a to z, figures and single hyphens.',
				'answers › calm › chosen › 1: An id has only small letters a to z, figures and single hyphens.'
			])
		);
	});

	it('for what it names', () => {
		const plan = {
			...fullPlan(),
			answers: {
				...fullAnswers(),
				gone: answerOf('words', { text: 'x' }),
				proud: answerOf('date', { date: '2026-01-01' }),
				calm: answerOf('choose', { chosen: ['calm-tea', 'calm-gone'] }),
				mood: answerOf('feelings', { chosen: ['own-nowhere'], body: ['body-gone'] })
			},
			staff: { nowhere: { words: 'x', at: fullPlan().createdAt } },
			ruleChecks: { nothing: { by: 'MK', at: fullPlan().createdAt } },
			sharing: { nobody: { man: shared(true) } },
			risk: { ...emptyRiskPlan, grid: { nothing: emptyGridRow } },
			version: 0
		};
		expect([...wrongWith(plan)].sort()).toEqual(
			[
				'answers › gone: The pack has no such step.',
				'answers › proud › kind: This step asks for an answer of the kind "words".',
				'answers › calm › chosen › 1: There is no such card, in the pack or in his own words.',
				'answers › mood › chosen › 0: There is no such card, in the pack or in his own words.',
				'answers › mood › body › 0: There is no such card, in the pack or in his own words.',
				'staff › nowhere: There is no such step.',
				'ruleChecks › nothing: There is no such card.',
				'risk › grid › nothing: There is no such card.',
				'sharing › nobody: There is no such section.',
				'version: A plan has a day of agreement from version 1 on, and none before.'
			].sort()
		);
	});
});

describe('A card that is named has to be there, in every kind of answer', () => {
	const gone = 'gone';
	it.each<[string, string, Answer]>([
		['sorted', 'places › gone', answerOf('sort', { places: { gone: 'me' } })],
		['big', 'chosen › 0', answerOf('choose', { chosen: [gone] })],
		['pairs', 'pairs › gone', answerOf('pair', { pairs: { gone: { waysOut: [], tell: [] } } })],
		[
			'pairs',
			'pairs › sign-bored › waysOut › 0',
			answerOf('pair', { pairs: { 'sign-bored': { waysOut: [gone], tell: [] } } })
		],
		[
			'pairs',
			'pairs › sign-bored › tell › 0',
			answerOf('pair', { pairs: { 'sign-bored': { waysOut: [], tell: [gone] } } })
		],
		['excuses', 'trueWords › gone', answerOf('excuse', { trueWords: { gone: 'truth-one' } })],
		['excuses', 'trueWords › excuse-one', answerOf('excuse', { trueWords: { 'excuse-one': gone } })],
		['garden-goal', 'goal', answerOf('ladder', { goal: gone })],
		['garden-goal', 'rungs › 0 › card', answerOf('ladder', { rungs: [{ card: gone, who: null, when: null }] })],
		['garden-goal', 'rungs › 0 › who', answerOf('ladder', { rungs: [{ card: 'rung-seed', who: gone, when: null }] })],
		[
			'helpers',
			'people › 0 › role',
			answerOf('people', { people: [{ id: 'person-1', role: gone, name: '', phone: '', when: '', asked: false }] })
		],
		['rules', 'chosen › 0', answerOf('rules', { chosen: [gone] })]
	])('%s › %s', (step, inner, answer) => {
		expect(wrongWith(newPlan({ answers: { [step]: answer } }))).toEqual([
			`answers › ${step} › ${inner}: There is no such card, in the pack or in his own words.`
		]);
	});
});

describe('A list of cards', () => {
	it('names each card once', () => {
		expect(wrongWith(saying('goods', answerOf('choose', { chosen: ['good-job', 'good-job'] })))).toEqual([
			'answers › goods › chosen: The same id stands twice in this list.'
		]);
	});

	it('holds at most 400', () => {
		const chosen = Array.from({ length: 401 }, (_, at) => `card-${at}`);
		expect(wrongWith(saying('goods', answerOf('choose', { chosen })))).toEqual([
			'answers › goods › chosen: A list holds at most 400 entries.'
		]);
	});
});

describe('Own cards and people', () => {
	const card = { id: 'own-main-9', words: 'I sing.' };

	it('have an id that stands once in the whole plan', () => {
		const answers = { calm: answerOf('choose', { own: [card] }), goods: answerOf('choose', { own: [card] }) };
		expect(wrongWith(newPlan({ answers }))).toEqual([
			'answers › goods: An own card or person here has an id that stands twice in the plan.'
		]);
	});

	it('of helpers stand once too', () => {
		const person = { id: 'person-1', role: 'role-nurse', name: '', phone: '', when: '', asked: false };
		expect(wrongWith(newPlan({ answers: { helpers: answerOf('people', { people: [person, person] }) } }))).toHaveLength(
			1
		);
	});

	it.each([
		[{ id: 'calm-tea', words: 'x' }, 'The id of an own card begins with "own-".'],
		[{ id: 'own-1', words: '  ' }, 'His own words are missing, and there is no drawing'],
		[{ id: 'own-1', words: 'x'.repeat(201) }, 'This text is too long: at most 200 characters.'],
		[{ id: 'own-1', words: 'two\nlines' }, 'This text holds a character that cannot be printed.']
	])('are refused when they cannot stand: %j', (own, sentence) => {
		expect(wrongWith(newPlan({ answers: { calm: answerOf('choose', { own: [own] }) } })).join()).toContain(sentence);
	});
});

describe('A ladder', () => {
	const rung = (card: string) => ({ card, who: null, when: null });

	it('has at most 4 rungs', () => {
		const rungs = ['rung-seed', 'rung-water', 'rung-grow', 'goal-garden', 'calm-tea'].map(rung);
		expect(wrongWith(saying('garden-goal', answerOf('ladder', { rungs })))).toContain(
			'answers › garden-goal › rungs: A ladder has at most 4 rungs.'
		);
	});

	it('has each rung once, so that "who" and "when" belong to one of them', () => {
		const rungs = [rung('rung-seed'), rung('rung-seed')];
		expect(wrongWith(saying('garden-goal', answerOf('ladder', { rungs })))).toEqual([
			'answers › garden-goal › rungs: The same rung stands twice in this ladder.'
		]);
	});

	it('has real days', () => {
		const rungs = [{ ...rung('rung-seed'), when: '2026-02-30' }];
		expect(wrongWith(saying('garden-goal', answerOf('ladder', { rungs })))).toEqual([
			'answers › garden-goal › rungs › 0 › when: This must be a real day, such as 2026-11-22.'
		]);
	});
});

describe('A list where entries by id belong is told, not taken as empty', () => {
	it.each(['answers', 'staff', 'ruleChecks', 'sharing'])('%s', (field) => {
		expect(wrongWith({ ...newPlan(), [field]: [] })).toEqual([`${field}: This must be an object of entries by id.`]);
	});

	it('inside an answer and inside the sharing', () => {
		const marks = { ...newPlan(), answers: { calm: { ...answerOf('choose'), marks: ['skipped'] } } };
		expect(wrongWith(marks)).toEqual(['answers › calm › marks: This must be an object of entries by id.']);
		expect(wrongWith({ ...newPlan(), sharing: { life: [] } })).toHaveLength(1);
	});
});

describe('Texts', () => {
	it.each(['\u0000', '\u2028', '\u0085', '\t'])('refuse what has no shape on paper: %j', (sign) => {
		expect(wrongWith(saying('proud', answerOf('words', { text: `a${sign}b` })))).toEqual([
			'answers › proud › text: This text holds a character that cannot be printed.'
		]);
	});

	it('may be of any script, with line breaks where he speaks at length', () => {
		expect(wrongWith(saying('proud', answerOf('words', { text: 'Mae’n dda.\nअच्छा 😀 שלום' })))).toEqual([]);
	});

	it('refuse half of an emoji', () => {
		expect(wrongWith(saying('proud', answerOf('words', { text: '\ud83d' })))).toEqual([
			'answers › proud › text: This text holds a broken character.'
		]);
	});
});

describe('Dates of a plan', () => {
	it.each(['createdAt', 'changedAt', 'agreedAt'])('%s is a moment in UTC', (field) => {
		expect(wrongWith({ ...fullPlan(), [field]: '2026-01-05' })).toEqual([
			`${field}: This must be a moment in UTC, such as 2026-11-22T10:00:00.000Z.`
		]);
	});

	it('a draft has no day of agreement', () => {
		expect(wrongWith({ ...newPlan(), agreedAt: newPlan().createdAt })).toHaveLength(1);
		expect(wrongWith({ ...newPlan(), version: 1 })).toHaveLength(1);
	});
});

describe('A card may stand only where its question offers it', () => {
	it.each([
		['calm', answerOf('choose', { chosen: ['sign-bored'] }), 'chosen › 0'],
		['helpers', answerOf('people', { people: [helperWith('sign-bored')] }), 'people › 0 › role'],
		['copies', answerOf('choose', { chosen: ['sign-hard'] }), 'chosen › 0'],
		['sorted', answerOf('sort', { places: { 'calm-tea': 'me' } }), 'places › calm-tea'],
		['mood', answerOf('feelings', { chosen: ['body-head'] }), 'chosen › 0'],
		['mood', answerOf('feelings', { body: ['feel-sad'] }), 'body › 0'],
		['garden-goal', answerOf('ladder', { goal: 'rung-seed' }), 'goal'],
		['rules', answerOf('rules', { chosen: ['calm-tea'] }), 'chosen › 0'],
		['pairs', answerOf('pair', { pairs: { 'calm-tea': { waysOut: [], tell: [] } } }), 'pairs › calm-tea'],
		[
			'pairs',
			answerOf('pair', { pairs: { 'sign-bored': { waysOut: ['sign-bored'], tell: ['out-tell'] } } }),
			'pairs › sign-bored › waysOut › 0'
		],
		[
			'excuses',
			answerOf('excuse', { chosen: ['excuse-one'], trueWords: { 'excuse-one': 'truth-two' } }),
			'trueWords › excuse-one'
		]
	])('%s %j', (step, answer, inner) => {
		expect(wrongWith(newPlan({ answers: { [step]: answer } }))).toContain(
			`answers › ${step} › ${inner}: This question does not offer this card.`
		);
	});
});

describe('All that is wrong comes at once', () => {
	it('what has the wrong shape, and what names something that is not there', () => {
		const plan = { ...fullPlan(), level: 9, staff: { gone: { words: 'x', at: fullPlan().createdAt } } };
		expect(wrongWith(plan)).toEqual(['level: The word level is 1, 2 or 3.', 'staff › gone: There is no such step.']);
		expect(wrongWith({ ...fullPlan(), level: 9, packs: [{ id: 'other', version: 1 }] })).toHaveLength(2);
	});

	it('but no own card is missed only because the answer that holds it cannot be read', () => {
		const { calm, ...others } = fullAnswers();
		const answers = { ...others, calm: { ...calm, by: 'nobody' } };
		expect(wrongWith({ ...fullPlan(), answers })).toEqual([
			'answers › calm › by: This must be "me", "together" or "staff".'
		]);
	});

	it('even a hundred thousand unknown entries', () => {
		const many = Object.fromEntries(Array.from({ length: 125_000 }, (_, index) => [`k${index}`, 0]));
		expect(wrongWith({ ...fullPlan(), ...many })).toHaveLength(125_000);
	});
});

it('A text with a name that stands twice is refused, since half of it would be lost', () => {
	const text = JSON.stringify(fullPlan()).replace(/}$/, ',"answers":{}}');
	expect(restoreText(text, findSmallProgramme)).toMatchObject({ ok: false, problem: [{ path: 'file' }] });
});

function helperWith(role: string) {
	return { id: 'person-9', role, name: '', phone: '', when: '', asked: false };
}
