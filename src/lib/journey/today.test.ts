import { describe, expect, it } from 'vitest';
import { smallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, planWith } from '../../../tests/builders/small-plan.ts';
import { journeysOf } from './today.ts';
import { walkOf } from './walk.ts';

describe('what he worked on today', () => {
	const plan = planWith({
		limits: answerOf('info', { seen: true }, '2026-01-05T10:00:00.000Z'),
		helpers: answerOf('people', {}, '2026-01-06T10:00:00.000Z'),
		goods: answerOf('choose', { chosen: ['good-garden'] }, '2026-01-06T11:00:00.000Z')
	});
	const on = (day: string) => journeysOf(smallProgramme, walkOf(smallProgramme, plan), day).map(({ id }) => id);

	it('is each part in which he said something that day, in the order of the programme', () => {
		expect(on('2026-01-06')).toEqual(['life', 'people']);
		expect(on('2026-01-05')).toEqual(['start']);
	});

	it('is nothing on a day without a word', () => {
		expect(on('2026-01-07')).toEqual([]);
	});
});
