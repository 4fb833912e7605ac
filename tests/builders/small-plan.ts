import type { QuestionKind } from '#lib/programme/grammar.ts';
import { laterMoment } from './moments.ts';
import type { Answer, AnswerOf } from '#lib/plan/answers.ts';
import { createPlan, setAnswer } from '#lib/plan/edits.ts';
import { emptyAnswer } from '#lib/plan/empty-answers.ts';
import type { Plan, Share } from '#lib/plan/plan.ts';

/** When plans of the tests begin. */
export const beginning = laterMoment(0);

/** A plan of the small pack with nothing said, but for what the test wants otherwise. */
export function newPlan(otherwise: Partial<Plan> = {}): Plan {
	const plan = createPlan({
		id: 'plan0000000000000001',
		packs: [{ id: 'small', version: 1 }],
		name: 'Jo',
		voice: 'i',
		needs: [],
		language: 'en-GB',
		at: beginning
	});
	return { ...plan, ...otherwise };
}

/** An answer of a kind: its empty value, with what the test wants said. */
export function answerOf<Kind extends QuestionKind>(
	kind: Kind,
	said: Partial<AnswerOf<Kind>> = {},
	at: string = beginning
): AnswerOf<Kind> {
	return { ...emptyAnswer(kind, 'me', at), ...said };
}

/** The plan after several answers, said in this order. */
export function planWith(answers: Readonly<Record<string, Answer>>, start: Plan = newPlan()): Plan {
	return Object.entries(answers).reduce((plan, [step, answer]) => setAnswer(plan, step, answer), start);
}

/** One answer to every step of the small pack, all well formed, with own cards in several of them. */
export function fullAnswers(): Readonly<Record<string, Answer>> {
	return {
		limits: answerOf('info', { seen: true }),
		calm: answerOf('choose', {
			chosen: ['calm-tea', 'calm-walk', 'own-main-1'],
			own: [{ id: 'own-main-1', words: 'I paint.' }]
		}),
		'walk-when': answerOf('words', { text: 'After tea.\nWith Sam.' }),
		proud: answerOf('words', { text: 'My garden.' }),
		goods: answerOf('choose', { chosen: ['good-garden'] }),
		'garden-goal': answerOf('ladder', {
			goal: 'goal-garden',
			rungs: [
				{ card: 'rung-seed', who: 'who-me', when: '2026-02-01' },
				{ card: 'own-rungs-1', who: null, when: null }
			],
			own: [{ id: 'own-rungs-1', words: 'I buy a spade.' }]
		}),
		mood: answerOf('feelings', { chosen: ['feel-sad'], strength: { 'feel-sad': 4 }, body: ['body-head'] }),
		'day-map': answerOf('map', {
			event: ['event-bus'],
			thought: ['thought-never', 'own-thought-1'],
			feeling: ['feel-angry'],
			strength: { 'feel-angry': 5 },
			body: ['body-hands'],
			did: ['out-good'],
			could: ['out-tell'],
			own: [{ id: 'own-thought-1', words: 'They forgot me.' }]
		}),
		sorted: answerOf('sort', {
			places: { 'sign-bored': 'me', 'sign-alone': 'not-sure', 'sign-shop': 'me', 'own-main-2': 'me' },
			own: [{ id: 'own-main-2', words: 'I stay in bed.' }]
		}),
		big: answerOf('choose', { chosen: ['sign-bored', 'sign-shop', 'own-main-2'] }),
		excuses: answerOf('excuse', {
			chosen: ['excuse-one', 'excuse-two'],
			trueWords: { 'excuse-one': 'truth-one', 'excuse-two': 'own-truewords-1' },
			own: [{ id: 'own-truewords-1', words: 'I can wait.' }]
		}),
		outs: answerOf('choose', { chosen: ['out-avoid', 'out-escape'] }),
		pairs: answerOf('pair', {
			pairs: {
				'sign-bored': { waysOut: ['out-avoid', 'out-tell'], tell: ['role-worker'] },
				'sign-shop': { waysOut: ['out-escape'], tell: [] },
				'own-main-2': { waysOut: ['out-control'], tell: ['own-tell-1'] }
			},
			own: [{ id: 'own-tell-1', words: 'My neighbour' }]
		}),
		helpers: answerOf('people', {
			people: [
				{ id: 'person-1', role: 'role-worker', name: 'Ann B', phone: '01632 960123', when: 'By day', asked: true },
				{ id: 'person-2', role: 'role-brother', name: 'Tom', phone: '07700 900456', when: '', asked: true }
			]
		}),
		rules: answerOf('rules', { reference: 'REF 12', date: '2025-12-01', chosen: ['rule-park'] }),
		'limits-again': answerOf('info', { seen: true }),
		copies: answerOf('choose', { chosen: ['role-worker'] }),
		review: answerOf('date', { date: '2026-04-01' }),
		agree: answerOf('agree', { agreed: 'yes', why: 'It is mine.' }, laterMoment(30)),
		thanks: answerOf('words', { text: 'Thank you, Ann.' }),
		close: answerOf('info', { seen: true })
	};
}

/** What was settled about a section and a reader: he agreed. */
export function shared(shown: boolean): Share {
	return { shown, basis: 'agreed', at: beginning };
}

/** A plan of the small pack with every step answered, every flagged card checked, and a word from staff. */
export function fullPlan(): Plan {
	const check = { by: 'MK', at: laterMoment(31) };
	return {
		...planWith(fullAnswers()),
		ruleChecks: {
			'calm-walk': check,
			'sign-shop': check,
			'out-escape': check,
			'role-brother': check,
			'rule-park': check
		},
		staff: { calm: { words: 'He likes mint tea.', at: laterMoment(32) } },
		sharing: { life: { carer: shared(true) }, signs: { man: shared(true), wallet: shared(false) } }
	};
}
