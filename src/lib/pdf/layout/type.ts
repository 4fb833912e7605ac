import type { Report } from '#lib/report/blocks.ts';

/** Sizes and spaces of one copy, in points. */
export interface Type {
	/** Headings of level 1, 2 and 3. */
	readonly title: number;
	readonly section: number;
	readonly question: number;
	/** What is said, and what stands under it. */
	readonly body: number;
	readonly under: number;
	/** Height of a line, as a share of the size of its letters. */
	readonly leading: number;
	readonly picture: number;
	readonly smallPicture: number;
	readonly sectionPicture: number;
	/** Space between two things, and inside a panel. */
	readonly gap: number;
	readonly pad: number;
	/** Above a heading, beside its gap. */
	readonly aboveHeading: number;
	/** Columns of a table are as wide as makes it lowest; else as wide as it wishes. */
	readonly weighsColumns: boolean;
	/** No page has one lone row of a table, where that takes no page more. */
	readonly holdsRows: boolean;
	/** Short lines in a wide cell stand side by side. */
	readonly packsCells: boolean;
	/** Between a picture and its words. */
	readonly beside: number;
	/** Most cards side by side. */
	readonly across: 1 | 2 | 3;
	/** Most rows on a page. */
	readonly mostRows: number;
	/** A section begins a page unless half a page is free. */
	readonly isSectionApart: boolean;
	/** All stands in two columns, tables as cards: only where a plan would not keep to its pages else. */
	readonly inColumns: boolean;
	/** The number of the page, and the other words at the foot of each page. */
	readonly foot: number;
	readonly footWords: number;
	/** Words on the page at a glance may not be smaller. */
	readonly least: number;
}

/** Sizes at both ends: as roomy as can be, and as close as may be read. */
interface Span {
	readonly roomy: number;
	readonly close: number;
}

type Sizes = Readonly<
	Record<
		| 'title'
		| 'section'
		| 'question'
		| 'body'
		| 'under'
		| 'leading'
		| 'picture'
		| 'smallPicture'
		| 'sectionPicture'
		| 'gap'
		| 'pad',
		Span
	>
>;

const span = (roomy: number, close: number): Span => ({ roomy, close });

/** For the man: 16 points at least, titles 24, pictures 28 mm while the plan is short (easy-read.md, print). */
const easy: Sizes = {
	title: span(44, 36),
	section: span(26, 24),
	question: span(19, 16.5),
	body: span(18, 16),
	under: span(16, 16),
	leading: span(1.34, 1.17),
	picture: span(79.4, 79.4),
	smallPicture: span(38, 24),
	sectionPicture: span(60, 28),
	gap: span(12, 2.8),
	pad: span(10, 3)
};

/** The fullest plans, in two columns: letters as big as ever, and what decorates small. */
const easyTight: Sizes = {
	...easy,
	section: span(25, 24),
	question: span(17, 16),
	body: span(17, 16),
	leading: span(1.25, 1.12),
	picture: span(42, 30),
	smallPicture: span(28, 20),
	sectionPicture: span(40, 26),
	gap: span(9, 2),
	pad: span(8, 2)
};

/** The same in large print: 20 points at least. */
const easyLarge: Sizes = {
	...easy,
	title: span(48, 40),
	section: span(30, 28),
	question: span(24, 22),
	body: span(22, 20),
	under: span(20, 20),
	smallPicture: span(44, 36)
};

/** For carers and care managers: 11 points at least. */
const staff: Sizes = {
	title: span(26, 20),
	section: span(16, 14),
	question: span(13, 12),
	body: span(12, 11),
	under: span(11.5, 11),
	leading: span(1.38, 1.17),
	picture: span(34, 24),
	smallPicture: span(24, 18),
	sectionPicture: span(28, 20),
	gap: span(9, 3),
	pad: span(8, 3.5)
};

/** A copy for staff that would take a page more: letters as big as ever, and less between them. */
const staffTight: Sizes = {
	...staff,
	title: span(20, 18),
	section: span(14, 13),
	question: span(12, 11.5),
	body: span(11, 11),
	under: span(11, 11),
	leading: span(1.17, 1.12),
	picture: span(24, 20),
	smallPicture: span(18, 16),
	sectionPicture: span(20, 16),
	gap: span(3, 2),
	pad: span(3.5, 1.5)
};

const staffLarge: Sizes = {
	...staff,
	title: span(34, 30),
	section: span(26, 24),
	question: span(22, 21),
	body: span(20, 20),
	under: span(20, 20),
	picture: span(48, 36),
	smallPicture: span(36, 28),
	sectionPicture: span(40, 30)
};

/** From where on cards stand side by side, and from where on pictures may be smaller than 28 mm: only a full plan goes there. */
const sideBySide = 0.3;
const dense = 0.65;

/** From where on short cards stand side by side in a column too. */
const tightAcross = 0.8;

const smallestPicture = 34;

/**
 * The sizes of a copy. What is big shrinks before what is read; no size goes below what its reader needs.
 * @param closeness 0 is roomy, 1 as close as may be read
 */
export function typeOf(style: Report['style'], large: boolean, closeness: number): Type {
	const isEasy = style === 'easy';
	const sizes = sizesAt(sizesOf(isEasy, large), closeness);
	const beyond = Math.max(0, (closeness - dense) / (1 - dense));
	const isDense = isEasy && closeness >= dense;
	return {
		...sizes,
		picture: isEasy ? sizes.picture + (smallestPicture - easy.picture.close) * beyond : sizes.picture,
		beside: isEasy ? 12 - 4 * beyond : 8,
		aboveHeading: isEasy ? 6 - 3 * beyond : 6 - 4 * closeness,
		holdsRows: closeness < 1,
		weighsColumns: isEasy ? closeness > 0 : closeness > 0.4,
		packsCells: !isEasy && closeness > 0.4,
		inColumns: false,
		across: large ? 1 : isEasy ? acrossAt(closeness) : 3,
		mostRows: isEasy && !isDense ? 6 : Infinity,
		isSectionApart: isEasy && !isDense,
		...smallest(isEasy, large)
	};
}

/**
 * The sizes of a copy that would not keep to its pages else: of his plan in two columns, of a copy for staff.
 * @param closeness 0 is roomy, 1 as close as may be read
 */
export function tightTypeOf(style: Report['style'], closeness: number): Type {
	const usual = typeOf(style, false, 1);
	if (style !== 'easy') return { ...usual, ...sizesAt(staffTight, closeness), aboveHeading: 1.5 };
	return {
		...usual,
		...sizesAt(easyTight, closeness),
		beside: 8 - 2 * closeness,
		aboveHeading: 6 - 4 * closeness,
		inColumns: true,
		across: closeness < tightAcross ? 1 : 2
	};
}

function sizesAt(sizes: Sizes, closeness: number): Readonly<Record<keyof Sizes, number>> {
	const at = ({ roomy, close }: Span) => roomy + (close - roomy) * closeness;
	return {
		title: at(sizes.title),
		section: at(sizes.section),
		question: at(sizes.question),
		body: at(sizes.body),
		under: at(sizes.under),
		leading: at(sizes.leading),
		picture: at(sizes.picture),
		smallPicture: at(sizes.smallPicture),
		sectionPicture: at(sizes.sectionPicture),
		gap: at(sizes.gap),
		pad: at(sizes.pad)
	};
}

function sizesOf(isEasy: boolean, large: boolean): Sizes {
	if (isEasy) return large ? easyLarge : easy;
	return large ? staffLarge : staff;
}

function acrossAt(closeness: number): Type['across'] {
	if (closeness < sideBySide) return 1;
	return closeness < dense ? 2 : 3;
}

function smallest(isEasy: boolean, large: boolean): Pick<Type, 'foot' | 'footWords' | 'least'> {
	if (large) return { foot: 20, footWords: 20, least: 20 };
	return isEasy ? { foot: 14, footWords: 12, least: 14 } : { foot: 10, footWords: 10, least: 11 };
}
