import { describe, expect, it } from 'vitest';
import { checkText } from '#lib/gate/check.ts';
import {
	gradeOfText,
	noJargon,
	standardBlocks,
	standardGrade,
	standardQuestion,
	standardSentences
} from '#lib/gate/standard.ts';
import { found, textOf } from './texts.ts';

const words = (count: number) => `${Array.from({ length: count }, () => 'go').join(' ')}.`;
const standard = { register: 'standard' } as const;
const rulesOf = (text: string, other = {}) =>
	checkText(textOf(text, { ...standard, ...other })).map(({ rule, level }) => `${rule} ${level}`);

describe('Words for men who read well', () => {
	it('have at most 18 words a sentence, and 3 at level 1', () => {
		expect(found(standardSentences, words(18))).toEqual([]);
		expect(found(standardSentences, words(19))).toEqual(['1 X']);
		expect(found(standardSentences, words(3), { level: 1 })).toEqual([]);
		expect(found(standardSentences, words(4), { level: 1 })).toEqual(['1 X']);
	});

	it('have at most 25 words and 2 sentences a card', () => {
		expect(found(standardBlocks, `${words(12)} ${words(13)}`)).toEqual([]);
		expect(found(standardBlocks, `${words(13)} ${words(13)}`)).toEqual(['3 X']);
		expect(found(standardBlocks, `${words(2)} ${words(2)} ${words(2)}`)).toEqual(['3 X']);
	});

	it('ask one question, with its mark at the end', () => {
		expect(found(standardQuestion, 'Which moments with people are hard for you?', { kind: 'question' })).toEqual([]);
		expect(found(standardQuestion, 'Say which.', { kind: 'question' })).toEqual(['20 X']);
		expect(found(standardQuestion, 'Who? And when?', { kind: 'question' })).toEqual(['20 X']);
		expect(found(standardQuestion, 'Say which.')).toEqual([]);
	});

	it('have a reading grade of at most 8', () => {
		expect(gradeOfText('I leave the quarrel for a while and come back calm.')).toBeLessThan(5);
		expect(found(standardGrade, 'I leave the quarrel for a while and come back calm.')).toEqual([]);
		const hard = 'Interpersonal difficulties significantly influence individual emotional functioning.';
		expect(found(standardGrade, hard)).toEqual(['21 X']);
		expect(found(standardGrade, 'Individual emotional functioning.')).toEqual([]);
	});

	it('have no words of the trade', () => {
		expect(found(noJargon, 'I look at my attachment style.')).toEqual(['5 X']);
		expect(found(noJargon, 'I let trust grow in small steps.')).toEqual([]);
	});
});

describe('The gate for men who read well', () => {
	it('lets through what is too long or too rare for easy words', () => {
		const text = 'I let my officer check before I meet the family of a new friend.';
		expect(checkText(textOf(text)).map(({ rule }) => rule)).toContain(1);
		expect(rulesOf(text)).toEqual([]);
	});

	it.each([
		['a label', 'I am an offender.', '24 X'],
		['a graphic word', 'I think about sex.', '25 X'],
		['a word of computers', 'I fail again.', '26 X'],
		['an idiom', 'I let off steam with a friend.', '11 X'],
		['a short form', "I don't stay alone.", '16 X'],
		['initials', 'I go to the SHPO talk.', '13 X'],
		['a hard sign', 'I leave (at once).', '2 X'],
		['"you" in an answer', 'I ask what you meant.', '18 X'],
		['a blank at its end', 'I leave. ', '27 X']
	])('stops %s as it does in easy words', (_, text, rule) => {
		expect(rulesOf(text)).toContain(rule);
	});

	it('stops "I" in the voice of a man like him', () => {
		expect(rulesOf('He asks what I need.', { voice: 'he' })).toContain('18 X');
	});
});
