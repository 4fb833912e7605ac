import { describe, expect, it } from 'vitest';
import { orFail } from '../../../tests/builders/deeds.ts';
import { smallAddOn, smallPack, smallPlain } from '../../../tests/builders/small-pack.ts';
import { checkAddOn, checkPack } from './check-pack.ts';
import { checkSessions } from './check-sessions.ts';
import { checkWords } from './check-words.ts';
import type { Pack, Session } from './grammar.ts';
import { composeProgramme } from './compose-programme.ts';

/** Each journey in one sitting. */
const usual: readonly Session[] = smallPack.journeys.map(({ id, steps }) => ({
	id: `sit-${id}`,
	steps: steps.map((step) => step.id)
}));
const withSessions = (sessions: readonly Session[]): Pack => ({ ...smallPack, sessions });
const wrongWith = (sessions: readonly Session[]) =>
	checkSessions(withSessions(sessions)).map(({ path, sentence }) => `${path}: ${sentence}`);
const without = (step: string) =>
	usual.map((session) => ({ ...session, steps: session.steps.filter((each) => each !== step) }));

describe('The sessions of a pack', () => {
	it('may be left out', () => {
		expect(checkSessions(smallPack)).toEqual([]);
		expect(composeProgramme(smallPack).sessions).toEqual([]);
	});

	it('hold every step once', () => {
		const pack = withSessions(usual);
		expect(checkPack(pack)).toEqual({ ok: true, value: pack });
		expect(wrongWith(without('proud'))).toEqual(['sessions: The step "proud" stands in no session.']);
		expect(wrongWith([...usual, { id: 'again', steps: ['proud'] }])).toEqual([
			'sessions › 6 › steps › 0: The step "proud" stands in two places. Each step is in one session.'
		]);
	});

	it('name only steps that are there, and have an id each', () => {
		expect(wrongWith([...usual, { id: 'more', steps: ['gone'] }])).toEqual([
			'sessions › 6 › steps › 0: There is no step "gone".'
		]);
		expect(wrongWith(usual.with(1, { ...orFail(usual[1]), id: 'sit-start' }))).toEqual([
			'sessions › 1 › id: The id "sit-start" stands twice. Each id is used once.'
		]);
	});

	it('ask for nothing before what it is taken from', () => {
		const early = (step: string) =>
			[{ id: 'early', steps: ['limits', step] }, ...without('limits')].map((session, at) =>
				at === 0 ? session : { ...session, steps: session.steps.filter((each) => each !== step) }
			);
		expect(wrongWith(early('pairs'))).toEqual([
			'sessions › 0 › steps › 1: This step takes from "big", which comes later.',
			'sessions › 0 › steps › 1: This step takes from "outs", which comes later.'
		]);
		expect(wrongWith(early('garden-goal'))).toEqual([
			'sessions › 0 › steps › 1: This step takes from "goods", which comes later.'
		]);
		expect(wrongWith(early('thanks'))).toEqual([
			'sessions › 0 › steps › 1: This step takes from "agree", which comes later.',
			'sessions › 0 › steps › 1: This step takes from "review", which comes later.'
		]);
	});

	it('show the limits of confidentiality before the first question', () => {
		const [first, ...others] = usual;
		expect(wrongWith([...others, orFail(first)])).toEqual(['sessions: The limits come before the first question.']);
	});

	it('are refused when they are no list of steps', () => {
		const file: unknown = { ...smallPack, sessions: [{ id: 'one', steps: [] }], answers: ['a sentence'] };
		expect(checkPack(file)).toEqual({
			ok: false,
			problem: [
				{ path: 'sessions › 0 › steps', sentence: 'A session needs a step.' },
				{
					path: 'answers › 0',
					sentence: 'A source key is a capital letter with up to 4 more letters or figures, as S1.'
				}
			]
		});
	});
});

describe('An add-on in a pack with sessions', () => {
	it('is a session of its own after the journey that it follows', () => {
		const pack = withSessions(usual);
		expect(checkAddOn(pack, smallAddOn).ok).toBe(true);
		expect(composeProgramme(pack, [smallAddOn]).sessions.map(({ id }) => id)).toEqual([
			'sit-start',
			'sit-life',
			'sit-signs',
			'more',
			'sit-people',
			'sit-rules',
			'sit-end'
		]);
	});

	it('comes after the last sitting of that journey, where it is spread over several', () => {
		const [first, second, signs, ...others] = usual;
		const [one, ...rest] = orFail(signs).steps;
		const spread = [
			...[orFail(first), orFail(second)],
			{ id: 'mood', steps: [orFail(one)] },
			{ id: 'rest', steps: rest },
			...others
		];
		const ids = composeProgramme(withSessions(spread), [smallAddOn]).sessions.map(({ id }) => id);
		expect(ids.slice(2, 5)).toEqual(['mood', 'rest', 'more']);
	});
});

describe('The words of sessions', () => {
	const titles = Object.fromEntries(usual.map(({ id }) => [id, { title: `Staff: ${id}.` }]));

	it('are there for each, in plain words alone', () => {
		const pack = withSessions(usual);
		expect(checkWords(pack, [smallPlain], 'plain')).toHaveLength(usual.length);
		expect(checkWords(pack, [smallPlain, { sessions: titles }], 'plain')).toEqual([]);
		expect(checkWords(smallPack, [smallPlain, { sessions: { gone: { title: 'x' } } }], 'plain')).toEqual([
			{ path: 'plain › sessions › gone', sentence: 'These words belong to nothing in the pack.' }
		]);
	});

	it('are not needed where a session has the id of a journey', () => {
		const named = smallPack.journeys.map(({ id, steps }) => ({ id, steps: steps.map((step) => step.id) }));
		expect(checkWords(withSessions(named), [smallPlain], 'plain')).toEqual([]);
	});
});
