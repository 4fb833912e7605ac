import { dayOf } from '#lib/base/dates.ts';
import type { Journey } from '#lib/programme/grammar.ts';
import type { Programme } from '#lib/programme/programme.ts';
import type { Walk } from './walk.ts';

/** The journeys in which something was said on a day, in the order of the programme. Nothing is counted. */
export function journeysOf(programme: Programme, walk: Walk, day: string): readonly Journey[] {
	return programme.journeys.filter(({ steps }) =>
		steps.some(({ id }) => {
			const answer = walk.answers[id];
			return answer !== undefined && dayOf(answer.at) === day;
		})
	);
}
