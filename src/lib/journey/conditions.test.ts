import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../tests/builders/small-plan.ts';
import type { Condition } from '#lib/programme/grammar.ts';
import type { Answers } from './chosen.ts';
import { holds } from './conditions.ts';

const said: Answers = {
	calm: answerOf('choose', { chosen: ['calm-tea'] }),
	sorted: answerOf('sort', { places: { 'sign-bored': 'me', 'sign-shop': 'not-me' } }),
	silent: answerOf('choose'),
	agree: answerOf('agree', { agreed: 'yes' }),
	refuse: answerOf('agree', { agreed: 'no' })
};
const yes: Condition = { kind: 'includes', step: 'calm', card: 'calm-tea' };
const no: Condition = { kind: 'includes', step: 'calm', card: 'calm-dog' };

describe('a condition', () => {
	it.each([
		['a card he picked', yes, true],
		['a card he did not pick', no, false],
		['a card he sorted as "me"', { kind: 'includes', step: 'sorted', card: 'sign-bored' }, true],
		['a card he sorted as "not me"', { kind: 'includes', step: 'sorted', card: 'sign-shop' }, false],
		['a card of a step that cannot be reached', { kind: 'includes', step: 'gone', card: 'calm-tea' }, false],
		['answered', { kind: 'answered', step: 'calm' }, true],
		['answered, but with nothing', { kind: 'answered', step: 'silent' }, false],
		['answered, out of reach', { kind: 'answered', step: 'gone' }, false],
		['agreed', { kind: 'agreed', step: 'agree' }, true],
		['agreed with "no"', { kind: 'agreed', step: 'refuse' }, false],
		['agreed on another kind', { kind: 'agreed', step: 'calm' }, false],
		['not', { kind: 'not', condition: no }, true],
		['all', { kind: 'all', conditions: [yes, no] }, false],
		['any', { kind: 'any', conditions: [yes, no] }, true],
		['all of nothing', { kind: 'all', conditions: [] }, true],
		['any of nothing', { kind: 'any', conditions: [] }, false],
		['nested', { kind: 'not', condition: { kind: 'all', conditions: [yes, { kind: 'not', condition: no }] } }, false]
	] satisfies readonly (readonly [string, Condition, boolean])[])('%s', (_, condition, isTrue) => {
		expect(holds(condition, said)).toBe(isTrue);
	});
});
