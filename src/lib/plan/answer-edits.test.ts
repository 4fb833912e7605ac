import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frozen } from '../../../tests/builders/json-change.ts';
import { answerOf, fullAnswers } from '../../../tests/builders/small-plan.ts';
import {
	addOwnCard,
	changePerson,
	isBlankPerson,
	moveHelper,
	newPerson,
	planRung,
	removePerson,
	rewordOwnCard,
	saidBy,
	setAgreed,
	sortCard,
	toggleRole
} from './answer-edits.ts';
import type { PeopleAnswer } from './answers.ts';
import { ownCardsOf } from './empty-answers.ts';

const place = fc.constantFrom('me' as const, 'not-sure' as const, 'not-me' as const);
const card = fc.constantFrom('sign-bored', 'sign-alone', 'sign-shop');

const helpers = (...ids: readonly string[]): PeopleAnswer =>
	answerOf('people', { people: ids.map((id) => ({ ...newPerson(id, `role-${id}`), name: id.toUpperCase() })) });
const order = (answer: PeopleAnswer) => answer.people.map(({ id }) => id);

describe('Sorting a card', () => {
	it('lays it in one of three places, and moves it from one to another', () => {
		const once = sortCard(answerOf('sort'), 'sign-bored', 'me');
		expect(once).toMatchObject({ places: { 'sign-bored': 'me' } });
		expect(once.kind === 'sort' ? sortCard(once, 'sign-bored', 'not-me') : once).toMatchObject({
			places: { 'sign-bored': 'not-me' }
		});
	});

	it('in the place where it lies takes it up', () => {
		expect(sortCard(answerOf('sort', { places: { a: 'me', b: 'me' } }), 'a', 'me')).toEqual(
			answerOf('sort', { places: { b: 'me' } })
		);
	});

	it('never moves another card', () => {
		fc.assert(
			fc.property(fc.dictionary(card, place), card, place, (places, moved, to) => {
				const after = sortCard(frozen(answerOf('sort', { places })), moved, to);
				const others = (held: Readonly<Record<string, unknown>>) => Object.entries(held).filter(([id]) => id !== moved);
				expect(after.kind === 'sort' ? Object.fromEntries(others(after.places)) : {}).toEqual(
					Object.fromEntries(others(places))
				);
			})
		);
	});
});

describe('A card in his own words', () => {
	const own = { id: 'own-main-7', words: 'I hum.' };

	it('is added to every kind of answer that takes some', () => {
		for (const answer of Object.values(fullAnswers())) {
			const expected = 'own' in answer ? [...answer.own, own] : [];
			expect(ownCardsOf(addOwnCard(frozen(answer), own))).toEqual(expected);
		}
	});

	it('can be said in other words; its id stays, and so does every place that names it', () => {
		const before = fullAnswers()['calm'];
		expect(
			before === undefined ? before : rewordOwnCard(frozen(before), { id: 'own-main-1', words: 'I draw.' })
		).toEqual({
			...before,
			own: [{ id: 'own-main-1', words: 'I draw.' }]
		});
	});

	it('is not made by rewording one that is not there', () => {
		expect(rewordOwnCard(answerOf('choose'), own)).toEqual(answerOf('choose'));
		expect(rewordOwnCard(answerOf('date'), own)).toEqual(answerOf('date'));
	});
});

describe('A tap on a role', () => {
	it('adds a helper of whom nothing more is known', () => {
		const after = toggleRole(answerOf('people'), 'role-nurse', 'person-1');
		expect(after.people).toEqual([newPerson('person-1', 'role-nurse')]);
		expect(after.people.every(isBlankPerson)).toBe(true);
	});

	it('again takes the blank helper back', () => {
		const once = toggleRole(answerOf('people'), 'role-nurse', 'person-1');
		expect(toggleRole(once, 'role-nurse', 'person-2').people).toEqual([]);
	});

	it.each([{ name: 'Ann' }, { phone: '999' }, { when: 'by day' }, { asked: true }])(
		'never takes a helper away of whom more was said: %j',
		(said) => {
			const once = toggleRole(answerOf('people'), 'role-nurse', 'person-1');
			const named = changePerson(once, 'person-1', said);
			expect(toggleRole(frozen(named), 'role-nurse', 'person-2')).toEqual(named);
		}
	);

	it('takes a helper back whose fields hold only blanks', () => {
		const blank = changePerson(toggleRole(answerOf('people'), 'role-nurse', 'person-1'), 'person-1', { name: '  ' });
		expect(toggleRole(blank, 'role-nurse', 'person-2').people).toEqual([]);
	});
});

describe('A helper', () => {
	it('is changed without touching another', () => {
		const after = changePerson(frozen(helpers('a', 'b')), 'b', { phone: '1', asked: true });
		expect(after.people[0]).toEqual(helpers('a').people[0]);
		expect(after.people[1]).toMatchObject({ id: 'b', name: 'B', phone: '1', asked: true });
		expect(changePerson(after, 'gone', { name: 'x' })).toEqual(after);
	});

	it('is taken away alone', () => {
		expect(order(removePerson(frozen(helpers('a', 'b', 'c')), 'b'))).toEqual(['a', 'c']);
		expect(order(removePerson(helpers('a'), 'gone'))).toEqual(['a']);
	});

	it('moves up and down in the call order, and stops at its ends', () => {
		const start = frozen(helpers('a', 'b', 'c'));
		expect(order(moveHelper(start, 'c', -1))).toEqual(['a', 'c', 'b']);
		expect(order(moveHelper(start, 'a', 1))).toEqual(['b', 'a', 'c']);
		expect(order(moveHelper(start, 'a', -1))).toEqual(['a', 'b', 'c']);
		expect(order(moveHelper(start, 'c', 1))).toEqual(['a', 'b', 'c']);
		expect(order(moveHelper(start, 'gone', 1))).toEqual(['a', 'b', 'c']);
		expect(order(moveHelper(start, 'gone', -1))).toEqual(['a', 'b', 'c']);
	});

	it('is never lost by moving, however often', () => {
		const move = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(-1 as const, 1 as const));
		fc.assert(
			fc.property(fc.array(move), (moves) => {
				const after = moves.reduce((answer, [id, by]) => moveHelper(answer, id, by), helpers('a', 'b', 'c', 'd'));
				expect([...after.people].sort((one, other) => (one.id < other.id ? -1 : 1))).toEqual(
					helpers('a', 'b', 'c', 'd').people
				);
			})
		);
	});

	it('moved there and back stands where it stood', () => {
		expect(order(moveHelper(moveHelper(helpers('a', 'b', 'c'), 'b', 1), 'b', -1))).toEqual(['a', 'b', 'c']);
	});
});

describe('A rung of a ladder', () => {
	it('is given to who does it, by when, alone', () => {
		const rungs = [
			{ card: 'rung-seed', who: null, when: null },
			{ card: 'rung-water', who: null, when: null }
		];
		const planned = planRung(frozen(answerOf('ladder', { rungs })), 'rung-water', { who: 'who-me' });
		expect(planned).toMatchObject({ rungs: [rungs[0], { card: 'rung-water', who: 'who-me', when: null }] });
		expect(planned.kind === 'ladder' ? planRung(planned, 'rung-water', { when: '2026-02-01' }) : planned).toMatchObject(
			{
				rungs: [rungs[0], { card: 'rung-water', who: 'who-me', when: '2026-02-01' }]
			}
		);
	});
});

describe('Saying whether he agrees', () => {
	it.each(['yes', 'no', 'could-not-answer'] as const)('with %s; the same again takes it back', (agreed) => {
		const once = setAgreed(frozen(answerOf('agree', { why: 'x' })), agreed);
		expect(once).toMatchObject({ agreed, why: 'x' });
		expect(setAgreed(once, agreed)).toMatchObject({ agreed: null, why: 'x' });
	});

	it('another way replaces the first', () => {
		expect(setAgreed(setAgreed(answerOf('agree'), 'yes'), 'no').agreed).toBe('no');
	});
});

describe('Whose words it is', () => {
	it('can be said of every answer, and changes nothing else', () => {
		for (const answer of Object.values(fullAnswers())) {
			expect(saidBy(frozen(answer), 'staff')).toEqual({ ...answer, by: 'staff' });
		}
	});
});
