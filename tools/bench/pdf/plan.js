/**
 * The plan that every maker of PDF files is given: a title, 60 rows with a picture and words, three tables of 20 rows,
 * one font in two weights. The words are made up and always the same.
 */
const doers = ['I', 'My key worker', 'My sister', 'A friend', 'My support worker', 'The doctor'];
const deeds = [
	'goes for a long walk',
	'rings the helpline',
	'makes a cup of tea',
	'talks with somebody',
	'listens to quiet music',
	'works in the garden',
	'counts to twenty',
	'leaves the room'
];
const whens = [
	'when the day was hard',
	'before the evening',
	'after a quarrel',
	'on every Tuesday',
	'as soon as it starts',
	'when sleep is far off',
	'with a calm voice'
];
const whys = [
	'because it helps',
	'and then rests',
	'to feel safe again',
	'and says how it went',
	'so that nobody is hurt'
];

const pick = (list, place) => list[place % list.length];

/** Sentence number so-and-so. */
function sentence(number) {
	return `${pick(doers, number)} ${pick(deeds, number * 3 + 1)} ${pick(whens, number * 5 + 2)}, ${pick(whys, number)}.`;
}

/** A plan with so many rows, three tables of so many lines, and what stands at the foot of each page. */
export function planOf(rows, lines) {
	return {
		title: 'My plan',
		foot: ['My copy', 'Version 1', '2 March 2026', 'a1b2c3d4'],
		rows: Array.from({ length: rows }, (_, index) => ({ picture: index % 20, words: sentence(index) })),
		tables: [1, 2, 3].map((table) => ({
			title: `Table ${table}: what I see and what I do`,
			columns: ['What I see', 'What I do', 'Who I call'],
			lines: Array.from({ length: lines }, (_, index) => [
				pick(whens, index + 7 * table),
				pick(deeds, index + table),
				pick(doers, index * 5 + table)
			])
		}))
	};
}

/** The pictures that the rows show, by their place. */
export const pictures = [
	'walk-out',
	'covered-phone',
	'cup-break',
	'sun',
	'doctor',
	'bed',
	'bus',
	'book',
	'candle',
	'club',
	'dice',
	'gift',
	'breathe',
	'better',
	'choosing',
	'crowd',
	'front-door',
	'ball',
	'broom',
	'giving'
];
