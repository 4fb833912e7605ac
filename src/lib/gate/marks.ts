/** Rules 2 (signs), 13 to 16, 19 and 23: signs, figures, dates, capitals, short forms and slots. */
import { isFamiliar } from './familiar.ts';
import { fault, findIf, withoutPlaceholders, wordsOf, type Check, type Finding } from './text.ts';

/** Rule 2, signs (NHS, Inclusion Europe): none of ; : ( ) or long dashes. A colon may end a label that is not a card. */
export const plainSigns: Check = ({ text, kind }) => {
	const label = kind === 'paper' || kind === 'help' || kind === 'button';
	const bare = label ? text.replace(/:(\s*\{\{\s*\w+\s*\}\})?$/, '') : text;
	const sign = /[;:()[\]–—/]|\.\.\.|…/.exec(bare)?.[0];
	return findIf(sign !== undefined, fault(2, `the sign ${sign ?? ''} is hard to read`));
};

const initials = new Set(['TV', 'PIN', 'OK', 'NHS']);
const shortenings =
	/\b(e\.?g|i\.?e|etc|vs|nb|asap|info|meds|appt|mins|hrs|approx|max|min|dept|govt|tel|no\.(?=\s\d))\b|&/i;

/** Rules 13 and 19 (GOV.UK, PIF; CHANGE): no initials, no shortened words, no word in capitals. */
export const noCapitals: Check = ({ text }) => {
	const bare = withoutPlaceholders(text);
	const shortened = shortenings.exec(bare)?.[0];
	const capitals = (bare.match(/\b\p{Lu}{2,}s?\b/gu) ?? []).filter((word) => !initials.has(word));
	return [
		...findIf(shortened !== undefined, fault(13, `"${shortened ?? ''}" is a shortened word`)),
		...capitals.map((word) =>
			isFamiliar(word) ? fault(19, `"${word}" is in capitals`) : fault(13, `"${word}" is initials or a shortened word`)
		)
	];
};

const numberWords =
	/\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|(twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|million|half|quarter|twice|dozen)\b/i;

/** Rule 14 (NHS, Inclusion Europe, COGA): figures, and no per cent, fractions, Roman numbers or ranges. */
export const figures: Check = ({ text }) => {
	const bare = withoutPlaceholders(text);
	const number = numberWords.exec(bare)?.[0];
	return [
		...findIf(number !== undefined, fault(14, `"${number ?? ''}": write the figure`)),
		...findIf(/(?<!\b(no|any|every|some)[ -])\bones?\b/i.test(bare), fault(14, '"one": write 1, or name the thing')),
		...findIf(/%|[½¼¾]|\bper ?cent\b|\d\/\d(?!\/|\d?\/)/i.test(bare), fault(14, 'per cent or a fraction')),
		...findIf(/\d\s?[-–]\s?\d/.test(bare), fault(14, 'a range of numbers')),
		...findIf(/\b(II|III|IV|VI{1,3}|IX|XI{0,3})\b/.test(bare), fault(14, 'a Roman number'))
	];
};

const months =
	'Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sept?(ember)?|Oct(ober)?|Nov(ember)?|Dec(ember)?';
const rawDate = new RegExp(
	`\\d{1,4}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|(?<!day )\\b\\d{1,2}(st|nd|rd|th)? (${months})\\b`
);

/** Rule 15 (NHS, Inclusion Europe): dates come from the format function with their weekday; times are said as 3pm. */
export const noRawDates: Check = ({ text }) => [
	...findIf(rawDate.test(text), fault(15, 'a raw date')),
	...findIf(/\b\d{1,2}[:.]\d{2}\b(?![/.]\d)/.test(text), fault(15, 'a time as on a digital clock: write 3pm'))
];

const shortForm = /\b\w+n['’]t\b|\b(i|you|he|she|it|we|they|that|there|what|who|let)['’](m|ll|ve|re|d|s)\b/i;

/** Rule 16 (GOV.UK, NHS): no short forms of "not", nor of other words. */
export const noShortForms: Check = ({ text }) => {
	const short = shortForm.exec(text)?.[0];
	return findIf(short !== undefined, fault(16, `"${short ?? ''}" is a short form`));
};

/** Rule 23: a slot stands only at the end, after a colon, so that no grammar depends on what comes in. */
export const slotsAtEnd: Check = ({ text }): readonly Finding[] => [
	...findIf(
		/\{\{/.test(text.replace(/: \{\{\s*\w+\s*\}\}$/, '')),
		fault(23, 'a slot that is not at the end after a colon')
	),
	...findIf(/\w\(s\)|\}\}s\b/.test(text), fault(23, 'a plural made by joining'))
];

/** A level-1 text or label may be one word; nothing may be blank. */
export const notBlank: Check = ({ text }) =>
	findIf(wordsOf(text).length === 0 || text !== text.trim(), fault(27, 'blank, or blanks at its ends'));
