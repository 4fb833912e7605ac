import { describe, expect, it } from 'vitest';
import { active, noModals, nouns, oneIdea, oneNegative, rightPerson } from '#lib/gate/sentence.ts';
import { found } from './texts.ts';

describe('Rule 2, one idea', () => {
	it.each([
		['I stop and I look.', []],
		['I stop and look if I am sad.', ['2 W']],
		['I stop, I look, I go.', ['2 W']]
	])('%s', (text, expected) => {
		expect(found(oneIdea, text)).toEqual(expected);
	});

	it('does not count the first word of a question', () => {
		expect(found(oneIdea, 'When do you stop and look?', { kind: 'question' })).toEqual([]);
	});
});

describe('Rule 8, passive', () => {
	it.each([
		['My room was painted.', ['8 W']],
		['I was told.', ['8 W']],
		['It is not agreed.', ['8 W']],
		['I am tired.', []],
		['Someone is hurt.', []],
		['The door is locked by staff.', ['8 W']],
		['I painted my room.', []]
	])('%s', (text, expected) => {
		expect(found(active, text)).toEqual(expected);
	});
});

describe('Rule 9, modals', () => {
	it.each([
		['I might go.', ['9 W']],
		['I should go.', ['9 W']],
		['I could go.', ['9 W']],
		['I could not stop.', []],
		['I can go.', []]
	])('%s', (text, expected) => {
		expect(found(noModals, text)).toEqual(expected);
	});
});

describe('Rule 10, one "not"', () => {
	it.each([
		['I do not go.', []],
		['I do not go with no plan.', ['10 X']],
		['I never go without staff.', ['10 X']],
		['I do not keep a not OK thought.', []],
		['I do not go to a no go place.', []],
		['They did not say no.', []],
		['I do not go. I do not ring.', []]
	])('%s', (text, expected) => {
		expect(found(oneNegative, text)).toEqual(expected);
	});
});

describe('Rule 17, nouns', () => {
	it('warns of loose she and they, and of he where the man says "I"', () => {
		expect(found(nouns, 'They help me.')).toEqual(['17 W']);
		expect(found(nouns, 'He helps me.')).toEqual(['17 W']);
		expect(found(nouns, 'He walks home.', { voice: 'he' })).toEqual([]);
		expect(found(nouns, 'Staff help me.')).toEqual([]);
	});
});

describe('Rule 18, who speaks', () => {
	it.each([
		['I walk home.', 'card', 'i', []],
		['You walk home.', 'card', 'i', ['18 X']],
		['My friend', 'heading', 'he', ['18 X']],
		['He walks home.', 'card', 'he', []],
		['He calls me.', 'card', 'he', ['18 X']],
		['What helps you?', 'question', 'i', []],
		['What helps me?', 'question', 'i', ['18 X']],
		['What helps a man like you?', 'question', 'he', []],
		['Your plan', 'paper', 'i', ['18 X']],
		['I pick a card.', 'help', 'i', ['18 X']],
		['When your helper must tell', 'page', 'i', []],
		['Check my plan', 'button', 'i', []],
		['I say thank you.', 'card', 'i', []],
		['My meaning', 'meaning', 'i', ['18 X']]
	] as const)('%s (%s, %s)', (text, kind, voice, expected) => {
		expect(found(rightPerson, text, { kind, voice })).toEqual(expected);
	});
});
