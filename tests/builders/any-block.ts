import fc from 'fast-check';
import { usualLook } from '#lib/pictures/look.ts';
import type { Block, Cell, Item, Report, Table } from '#lib/report/blocks.ts';
import { anyRow, anyWords } from './paper.ts';

const rightToLeft = fc.constantFrom('שלום לך', 'أنا أذهب إلى مكان آمن', 'میں اپنے مددگار کو بتاتا ہوں');
const drawn = fc.constantFrom('sun', 'walk-out', 'own:drawing-1', 'own:photo-1');

/** Words as people say them: a sentence, one long word, many lines, nothing, from right to left. */
const anySaid: fc.Arbitrary<string> = fc.oneof(
	{ weight: 6, arbitrary: anyWords(120) },
	{ weight: 1, arbitrary: anyWords(1500) },
	{ weight: 1, arbitrary: rightToLeft }
);

const maybePicture = fc.option(drawn, { nil: undefined });

const anyItem: fc.Arbitrary<Item> = fc.record({ picture: maybePicture, words: anySaid });

const anyVoice = fc.constantFrom(undefined, 'his' as const, 'staff' as const);

const anyCell: fc.Arbitrary<Cell> = fc
	.array(fc.record({ words: anySaid, voice: anyVoice, picture: maybePicture }), { maxLength: 4 })
	.map((lines) => ({ lines }));

const anyTable: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 6 }).chain((count) =>
	fc.record({
		kind: fc.constant('table' as const),
		caption: fc.constantFrom('', 'What he sees, what he does'),
		columns: fc.array(
			fc.record({
				words: fc.constantFrom('Sign', 'What I do', 'Who does it, by when'),
				width: fc.constant(1 / count),
				blank: fc.constantFrom(undefined, 'faces' as const)
			}),
			{ minLength: count, maxLength: count }
		),
		rows: fc.array(fc.array(anyCell, { minLength: count, maxLength: count }), { maxLength: 6 }),
		firstColumnIsHead: fc.boolean(),
		nothing: fc.constantFrom('', '–'),
		blankRows: fc.integer({ min: 0, max: 4 })
	})
);

const anySide = fc.record({ title: fc.constantFrom('What I say', ''), lines: fc.array(anySaid, { maxLength: 4 }) });

const anyHelper = fc.record({
	number: fc.integer({ min: 1, max: 12 }),
	name: fc.constantFrom('Kev', 'My night staff at the house', 'Bartholomew-Featherstonehaugh'),
	phone: fc.constantFrom('01632 960370', '+44 (0)1632 960 123', '')
});

/** Headings as they stand above something: a big one, a small one, or both. */
const anyHeadings: fc.Arbitrary<readonly Block[]> = fc
	.tuple(
		fc.constantFrom<Block | undefined>(
			undefined,
			{ kind: 'section', section: 'life', words: 'My good life', picture: 'sun' },
			{ kind: 'heading', level: 2, words: 'What the service does', picture: undefined }
		),
		fc.constantFrom<Block | undefined>(
			undefined,
			{ kind: 'question', step: 'calm', words: 'What helps you feel calm?' },
			{ kind: 'heading', level: 3, words: 'Supervision', picture: 'sun' }
		)
	)
	.map((headings) => headings.flatMap((heading) => heading ?? []));

/** Any block but a heading. */
const anyBody: fc.Arbitrary<Block> = fc.oneof(
	{ weight: 3, arbitrary: anyRow },
	fc.record({
		kind: fc.constant('text' as const),
		words: anySaid,
		voice: anyVoice,
		strong: fc.boolean(),
		step: fc.constantFrom(undefined, 'calm')
	}),
	fc.record({
		kind: fc.constant('list' as const),
		ordered: fc.boolean(),
		items: fc.array(anyItem, { maxLength: 12 }),
		step: fc.constant(undefined)
	}),
	anyTable,
	fc.record({ kind: fc.constant('sides' as const), left: anySide, right: anySide }),
	fc.record({
		kind: fc.constant('band' as const),
		tone: fc.constantFrom('green' as const, 'amber' as const, 'red' as const),
		title: fc.constant('I am doing well'),
		picture: maybePicture,
		parts: fc.array(
			fc.record({ title: fc.constantFrom('How I feel', 'What I do'), items: fc.array(anyItem, { maxLength: 4 }) }),
			{ minLength: 1, maxLength: 3 }
		)
	}),
	fc.record({
		kind: fc.constant('notice' as const),
		tone: fc.constantFrom('sun' as const, 'teal' as const, 'plain' as const),
		title: fc.constantFrom('Confidential', ''),
		lines: fc.array(anyItem, { maxLength: 5 })
	}),
	fc.record({ kind: fc.constant('gap' as const), words: anySaid }),
	fc.record({
		kind: fc.constant('hard-word' as const),
		picture: maybePicture,
		word: fc.constantFrom('way out', 'sign'),
		meaning: anySaid
	}),
	fc.record({ kind: fc.constant('deck-cards' as const), cards: fc.array(anyItem, { maxLength: 11 }) }),
	fc.constant({ kind: 'page' } as const),
	fc.record({
		kind: fc.constant('pocket-card' as const),
		faces: fc.array(
			fc.record({
				title: fc.constantFrom('Stop and think', ''),
				rows: fc.array(
					fc.record({
						sign: fc.option(anyItem, { nil: undefined }),
						wayOut: fc.option(anyItem, { nil: undefined }),
						helper: fc.option(anyHelper, { nil: undefined })
					}),
					{ maxLength: 5 }
				)
			}),
			{ maxLength: 3 }
		)
	})
);

/** Blocks as a report has them: headings never without what they head. */
export const anyBlocks: fc.Arbitrary<readonly Block[]> = fc
	.array(fc.tuple(anyHeadings, anyBody), { maxLength: 6 })
	.map((parts) => parts.flatMap(([headings, body]) => [...headings, body]));

/** A report of some blocks, with what the test wants otherwise. */
export function reportWith(blocks: readonly Block[], otherwise: Partial<Report> = {}): Report {
	return {
		reader: 'man',
		title: 'My plan',
		language: 'en-GB',
		version: 1,
		blocks,
		look: usualLook,
		style: 'easy',
		fit: { mostPages: undefined },
		footer: {
			copyFor: 'My copy',
			version: 'Version: 1',
			date: 'Printed: 6 January 2026',
			hash: 'Mark: 1a2b3c4d',
			page: 'Page {number} of {of}'
		},
		...otherwise
	};
}

/** Any report: every reader's style, with and without a page that it has to keep to. */
export const anyReport: fc.Arbitrary<Report> = fc
	.record({
		blocks: anyBlocks,
		style: fc.constantFrom('easy' as const, 'staff' as const, 'card' as const),
		mostPages: fc.constantFrom(undefined, 1, 2, 4)
	})
	.map(({ blocks, style, mostPages }) => reportWith(blocks, { style, fit: { mostPages } }));
