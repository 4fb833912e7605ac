import { describe, expect, it } from 'vitest';
import { composeProgramme } from '#lib/programme/compose-programme.ts';
import { smallPack, smallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, fullPlan, newPlan } from '../../../tests/builders/small-plan.ts';
import { sessionsOf } from './sessions.ts';
import { walkOf } from './walk.ts';

const programme = composeProgramme({
	...smallPack,
	sessions: [
		{ id: 'first', steps: ['limits', 'calm', 'walk-when', 'proud'] },
		{ id: 'second', steps: ['goods', 'garden-goal'] },
		{ id: 'signs', steps: ['mood', 'sorted', 'big', 'excuses', 'outs', 'pairs'] },
		{ id: 'last', steps: ['helpers', 'rules', 'limits-again', 'copies', 'review', 'agree', 'thanks', 'close'] }
	]
});
const stand = (plan: ReturnType<typeof newPlan>) => sessionsOf(programme, walkOf(programme, plan));
const statesOf = (plan: ReturnType<typeof newPlan>) => stand(plan).map(({ state }) => state);

describe('The sessions of a plan', () => {
	it('are none where the programme has none', () => {
		expect(sessionsOf(smallProgramme, walkOf(smallProgramme, newPlan()))).toEqual([]);
	});

	it('begin with the first one', () => {
		expect(statesOf(newPlan())).toEqual(['next', 'later', 'later', 'later']);
		expect(stand(newPlan()).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
	});

	it('tell of each step that can be reached whether it is done, next or later, and where to go on', () => {
		const answers = { limits: answerOf('info', { seen: true }), calm: answerOf('choose', { chosen: ['calm-walk'] }) };
		const [first] = stand({ ...newPlan(), answers });
		expect(first?.steps.map(({ step, state }) => [step, state])).toEqual([
			['limits', 'done'],
			['calm', 'done'],
			['walk-when', 'next'],
			['proud', 'later']
		]);
		expect(first?.steps[2]?.page.key).toBe('walk-when/main');
	});

	it('leave out steps that wait for earlier answers', () => {
		expect(stand(newPlan())[1]?.steps.map(({ step }) => step)).toEqual(['goods']);
	});

	it('may be done in another order: the one to go on with is the first that has an open page', () => {
		const proud = answerOf('words', { text: 'My garden.' });
		expect(statesOf({ ...newPlan(), answers: { proud } })).toEqual(['next', 'later', 'later', 'later']);
	});

	it('come next where one page is left, though later sessions are done', () => {
		const [, , signs] = stand(fullPlan());
		expect(statesOf(fullPlan())).toEqual(['done', 'done', 'next', 'done']);
		expect(signs?.steps.filter(({ state }) => state !== 'done').map(({ step }) => step)).toEqual(['pairs']);
	});
});
