import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frozen } from '../../../tests/builders/json-change.ts';
import { findSmallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, fullAnswers, newPlan } from '../../../tests/builders/small-plan.ts';
import type { Answer } from './answers.ts';
import { cleanAnswer, cleanText, oneLine } from './clean.ts';
import { ownCardsOf } from './empty-answers.ts';
import { restore } from './restore.ts';

/** Texts as a paste may bring them: control signs, half emojis, strange line breaks. */
const pasted = fc.string({
	unit: fc.oneof(
		fc.constantFrom('\u0000', '\t', '\r', '\n', '\u0085', '\u2028', '\u2029', '\ud83d', '\ude00', '😀', ' '),
		fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })
	),
	maxLength: 20
});
const isReadable = (step: string, answer: Answer) =>
	restore(newPlan({ answers: { [step]: answer } }), findSmallProgramme).ok;

describe('Text that is kept', () => {
	it('never holds what reading a plan would refuse, whatever was pasted', () => {
		fc.assert(
			fc.property(pasted, (text) => {
				expect(isReadable('proud', answerOf('words', { text: cleanText(text) }))).toBe(true);
				expect(oneLine(text)).not.toContain('\n');
			})
		);
	});

	it('is left alone when there is nothing wrong with it', () => {
		const text = 'Mae’n dda.\nअच्छा 😀 שלום, 07700 900123';
		expect(cleanText(text)).toBe(text);
	});

	it('loses half an emoji, and keeps a space where a tab or a line sign stood', () => {
		expect(cleanText('a\ud83db\tc\u2028d')).toBe('ab c d');
		expect(oneLine('two\nlines')).toBe('two lines');
	});

	it('is as clean the second time', () => {
		fc.assert(
			fc.property(pasted, (text) => {
				expect(cleanText(cleanText(text))).toBe(cleanText(text));
			})
		);
	});
});

describe('An answer that is kept', () => {
	it('stays as it is when all of it can be read', () => {
		for (const answer of Object.values(fullAnswers())) expect(cleanAnswer(frozen(answer))).toEqual(answer);
	});

	it('can be read again, whatever was pasted into its fields', () => {
		fc.assert(
			fc.property(pasted, fc.oneof(pasted, fc.constant('2026-02-30')), (text, day) => {
				const person = { id: 'person-1', role: 'role-nurse', name: text, phone: text, when: text, asked: true };
				const rung = { card: 'rung-seed', who: null, when: day };
				const own = [{ id: 'own-main-1', words: `I ${text}` }];
				const answers: Readonly<Record<string, Answer>> = {
					proud: answerOf('words', { text }),
					agree: answerOf('agree', { why: text }),
					review: answerOf('date', { date: day }),
					rules: answerOf('rules', { reference: text, date: day, own }),
					'garden-goal': answerOf('ladder', { rungs: [rung], own }),
					helpers: answerOf('people', { people: [person], own }),
					calm: answerOf('choose', { own }),
					limits: answerOf('info', { seen: true })
				};
				for (const [step, answer] of Object.entries(answers)) {
					expect(isReadable(step, cleanAnswer(frozen(answer))), step).toBe(true);
				}
			})
		);
	});

	it('has no day where the day is not in the calendar', () => {
		expect(cleanAnswer(answerOf('date', { date: '2026-02-30' }))).toMatchObject({ date: null });
		expect(cleanAnswer(answerOf('date', { date: '2026-02-28' }))).toMatchObject({ date: '2026-02-28' });
	});
});

describe('A text that is longer than a plan may hold', () => {
	it('is cut, and never in the middle of an emoji', () => {
		const own = [{ id: 'own-main-9', words: `${'a'.repeat(199)}😀 and more` }];
		const [card] = ownCardsOf(cleanAnswer(answerOf('choose', { own })));
		expect(card?.words).toBe('a'.repeat(199));
	});
});
