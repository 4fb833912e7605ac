import { describe, expect, it } from 'vitest';
import { figures, noCapitals, noRawDates, noShortForms, notBlank, plainSigns, slotsAtEnd } from '#lib/gate/marks.ts';
import { found } from './texts.ts';

describe('Rule 2, signs', () => {
	it.each(['Stop; go.', 'Stop: go.', 'Stop (now).', 'Stop – go.', 'Stop — go.', 'Stop... go.', 'Stop/go.'])(
		'does not let stand: %s',
		(text) => {
			expect(found(plainSigns, text)).toEqual(['2 X']);
		}
	);

	it('lets a label end in a colon or in a colon and a slot, but not a card', () => {
		expect(found(plainSigns, 'What I do:', { kind: 'paper' })).toEqual([]);
		expect(found(plainSigns, 'Move up: {{who}}', { kind: 'button' })).toEqual([]);
		expect(found(plainSigns, 'Stop: go', { kind: 'help' })).toEqual(['2 X']);
		expect(found(plainSigns, 'What I do:')).toEqual(['2 X']);
		expect(found(plainSigns, 'I stop, and I look.')).toEqual([]);
	});
});

describe('Rules 13 and 19, initials and capitals', () => {
	it.each([
		['I watch TV.', []],
		['It is OK.', []],
		['I see my CPN.', ['13 X']],
		['I do this, eg music.', ['13 X']],
		['Mum & Dad', ['13 X']],
		['I take my meds.', ['13 X']],
		['I STOP now.', ['19 X']],
		['I am SO sad.', ['19 X']],
		['I am here.', []]
	])('%s', (text, expected) => {
		expect(found(noCapitals, text)).toEqual(expected);
	});
});

describe('Rule 14, figures', () => {
	it.each([
		['I count to 10.', []],
		['I have two friends.', ['14 X']],
		['I wait twenty minutes.', ['14 X']],
		['I pick one.', ['14 X']],
		['No one is here.', []],
		['Someone is here.', []],
		['50 % of days', ['14 X']],
		['I walk 3-4 days.', ['14 X']],
		['I eat ½ of it.', ['14 X']],
		['Part II', ['14 X']],
		['I wait often.', []]
	])('%s', (text, expected) => {
		expect(found(figures, text)).toEqual(expected);
	});
});

describe('Rule 15, dates', () => {
	it.each([
		['On 12/05/2026.', ['15 X']],
		['On 2026-05-12.', ['15 X']],
		['On 12 May.', ['15 X']],
		['On Monday 3 May.', []],
		['At 15:30.', ['15 X']],
		['At 3pm.', []]
	])('%s', (text, expected) => {
		expect(found(noRawDates, text)).toEqual(expected);
	});
});

describe('Rule 16, short forms', () => {
	it.each([
		["I don't go.", ['16 X']],
		['I can’t go.', ['16 X']],
		["I'm sad.", ['16 X']],
		["A man's phone", []],
		['I do not go.', []]
	])('%s', (text, expected) => {
		expect(found(noShortForms, text)).toEqual(expected);
	});
});

describe('Rule 23, slots', () => {
	it.each([
		['Last change: {{day}}', []],
		['No slot here.', []],
		['You have {{count}} cards.', ['23 X']],
		['{{who}}: up', ['23 X']],
		['card(s)', ['23 X']]
	])('%s', (text, expected) => {
		expect(found(slotsAtEnd, text)).toEqual(expected);
	});
});

describe('Blank texts', () => {
	it('are a fault', () => {
		expect(found(notBlank, '')).toEqual(['27 X']);
		expect(found(notBlank, 'Stop. ')).toEqual(['27 X']);
		expect(found(notBlank, 'Stop.')).toEqual([]);
	});
});
