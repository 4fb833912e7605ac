import { isBlankPerson, toggleRole } from '#lib/plan/answer-edits.ts';
import type { AnswerOf } from '#lib/plan/answers.ts';
import type { PeopleQuestion } from '#lib/programme/grammar.ts';
import type { Part } from './parts.ts';
import { withMark, type Picked } from './pick.ts';

/**
 * A tap on a role: adds a helper, or takes back one of whom nothing was said. `kept` when the helper has a name or a
 * number: that one is taken away on a page of its own.
 */
export function pickRole(
	question: PeopleQuestion,
	answer: AnswerOf<'people'>,
	part: Part,
	role: string,
	newId: string
): Picked | { readonly kind: 'kept' } {
	const holders = answer.people.filter((person) => person.role === role);
	if (holders.some((person) => !isBlankPerson(person))) return { kind: 'kept' };
	if (holders.length === 0 && answer.people.length >= question.max) return { kind: 'full', most: question.max };
	return { kind: 'changed', answer: withMark(toggleRole(answer, role, newId), part, undefined) };
}
