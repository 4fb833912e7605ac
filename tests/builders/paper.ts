import fc from 'fast-check';
import type { Measure } from '#lib/pdf/layout/measure.ts';
import type { PrintOrder } from '#lib/ports/printer.ts';
import type { Cover, Footer, LineRole, Report, Row } from '#lib/report/blocks.ts';

/** Widths of a made-up font, near those of the real one: narrow, usual and wide letters. */
export const measure: Measure = (text, size, weight) =>
	Array.from(text).reduce(
		(sum, letter) => sum + ('il. '.includes(letter) ? 0.27 : 'WM'.includes(letter) ? 0.95 : 0.52),
		0
	) *
	size *
	(weight === 'bold' ? 1.06 : 1);

/** Text without its white space: what has to be the same before and after breaking lines. */
export function inkOf(text: string): string {
	return text.replace(/\s+/g, '');
}

const letter = fc.constantFrom(...'eeeeaoinstrlWMiü9', ' ', ' ', ' ', ' ', '\n');

/** Any own words up to a length: short ones, long ones, one word without a space, lines. */
export function anyWords(most: number): fc.Arbitrary<string> {
	return fc.oneof(
		fc.string({ unit: letter, minLength: 1, maxLength: most, size: 'max' }),
		fc.string({ unit: fc.constantFrom('W', 'e', 'i'), minLength: 1, maxLength: most, size: 'max' }),
		fc.constantFrom('I tell my key worker.', ' ', '', 'a'.repeat(most), 'W'.repeat(most), `${'W '.repeat(most / 2)}`)
	);
}

const roles: readonly Row['role'][] = ['card', 'sign', 'excuse', 'goal', 'rung', 'person', 'rule', 'answer'];
const lineRoles: readonly LineRole[] = ['way-out', 'tell', 'true-words', 'who', 'when', 'name', 'phone', 'own-words'];

/** Any row: as many lines and as many words as a plan file can hold in one. */
export const anyRow: fc.Arbitrary<Row> = fc
	.record({
		role: fc.constantFrom(...roles),
		number: fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
		picture: fc.option(fc.constant('sun'), { nil: undefined }),
		words: anyWords(2000),
		lines: fc.array(
			fc.record({
				role: fc.constantFrom(...lineRoles),
				label: fc.constantFrom('', 'What I do:', 'Who I tell:'),
				picture: fc.option(fc.constant('sun'), { nil: undefined }),
				words: fc.oneof({ weight: 5, arbitrary: anyWords(200) }, { weight: 1, arbitrary: anyWords(2000) })
			}),
			{ maxLength: 8 }
		)
	})
	.map(({ role, number, picture, words, lines }) => ({
		kind: 'row',
		role,
		step: 'proud',
		number,
		item: { picture, words },
		lines: lines.map((line) => ({
			role: line.role,
			label: line.label,
			item: { picture: line.picture, words: line.words }
		}))
	}));

/** A row with nothing special about it, but for what the test wants otherwise. */
export function rowWith(otherwise: Partial<Row> = {}): Row {
	return {
		kind: 'row',
		role: 'card',
		step: 'calm',
		number: undefined,
		item: { picture: 'sun', words: 'I go for a walk.' },
		lines: [],
		...otherwise
	};
}

/** A cover, with what the test wants otherwise. */
export function coverWith(otherwise: Partial<Cover> = {}): Cover {
	return {
		kind: 'cover',
		picture: 'happy-man',
		name: 'Jo',
		title: 'My plan',
		facts: [
			{ label: 'Printed on', value: '6 January 2026' },
			{ label: 'This is', value: 'version 1' }
		],
		copies: { label: 'Who has a copy', values: ['My key worker'] },
		limits: {
			title: 'What my helpers must do',
			lines: [{ picture: 'sun', words: 'If someone may be hurt, my helper must tell.' }]
		},
		...otherwise
	};
}

/** The words at the foot of each page. */
export function footerWith(): Footer {
	return {
		copyFor: 'My copy',
		version: 'Version: 1',
		date: 'Printed: 6 January 2026',
		hash: 'Mark: a1b2c3d4',
		page: 'Page {number} of {of}'
	};
}

/** An order for paper with nothing special about it, but for what the test wants otherwise. */
export function orderOf(report: Report, otherwise: Partial<PrintOrder> = {}): PrintOrder {
	return {
		report,
		madeAt: '2026-01-06T10:00:00.000Z',
		media: new Map(),
		paper: 'a4',
		large: false,
		protect: undefined,
		attachment: undefined,
		...otherwise
	};
}
