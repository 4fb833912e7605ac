import { isEmpty } from '#lib/plan/empty-answers.ts';
import type { Condition } from '#lib/programme/grammar.ts';
import { cardsTakenFrom, type Answers } from './chosen.ts';

/** Whether a condition holds for the answers that can be reached so far. */
export function holds(condition: Condition, reached: Answers): boolean {
	switch (condition.kind) {
		case 'includes':
			return cardsTakenFrom(reached[condition.step]).includes(condition.card);
		case 'answered': {
			const answer = reached[condition.step];
			return answer !== undefined && !isEmpty(answer);
		}
		case 'agreed': {
			const answer = reached[condition.step];
			return answer?.kind === 'agree' && answer.agreed === 'yes';
		}
		case 'not':
			return !holds(condition.condition, reached);
		case 'all':
			return condition.conditions.every((inner) => holds(inner, reached));
		case 'any':
			return condition.conditions.some((inner) => holds(inner, reached));
	}
}
