import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBlocks, anyReport, reportWith } from '../../../tests/builders/any-block.ts';
import {
	areaOf,
	bare,
	composed,
	overlaps,
	readAloud,
	tagsIn,
	textsOn,
	wordsToRead,
	type TextElement
} from '../../../tests/builders/composed.ts';
import { coverWith, rowWith } from '../../../tests/builders/paper.ts';
import type { Block } from '#lib/report/blocks.ts';
import type { Sheet, Tag } from './structure.ts';
import { edgesOf, narrowEdgesOf, tightEdges } from './layout/setting.ts';

/** Without shrinking: it would take minutes on words this long. */
const few = { numRuns: 30, endOnFailure: true };

/** Any reports, on any paper, set once for all trials. */
const sample = fc.sample(
	fc.record({ report: anyReport, paper: fc.constantFrom('a4' as const, 'letter' as const), large: fc.boolean() }),
	50
);
const made = sample.map(({ report, paper, large }) => ({ report, ...composed(report, { paper, large }) }));

/** Every fault of every composition, with the blocks that show it. */
function faultsIn(find: (one: (typeof made)[number]) => readonly unknown[]): readonly unknown[] {
	return made.flatMap((one) => {
		const faults = find(one);
		return faults.length === 0 ? [] : [{ faults, report: JSON.stringify(one.report) }];
	});
}

describe('whatever is said, on any paper', () => {
	it('stands inside the margins', () => {
		const faults = faultsIn(({ sheets, report }) => {
			const { side, top, foot } = report.style === 'card' ? narrowEdgesOf(report.style) : tightEdges;
			return sheets.flatMap((sheet) =>
				textsOn(sheet).filter((element) => {
					const area = areaOf(element);
					const isAcross = area.left >= side - 0.01 && area.right <= sheet.width - side + 0.5;
					return !isAcross || area.top < top - 0.01 || area.bottom > sheet.height - foot + 0.01;
				})
			);
		});
		expect(faults).toEqual([]);
	});

	it('has no words on top of each other', () => {
		expect(faultsIn(({ sheets }) => sheets.flatMap(overlaps))).toEqual([]);
	});

	it('is read whole, each word once, in order', () => {
		for (const { report, ...composition } of made) expect(bare(readAloud(composition))).toBe(wordsToRead(report));
	});

	it('is drawn on each page in the order in which it is read', () => {
		const faults = faultsIn(({ sheets, tree }) => {
			const place = new Map(tagsIn(tree).map((tag, index) => [tag, index]));
			return sheets.flatMap(({ elements }, page) => {
				const places = elements.flatMap(({ tag }) => (tag === 'artifact' ? [] : [place.get(tag) ?? -1]));
				return places.some((each, at) => each < (places[at - 1] ?? 0)) ? [`page ${page + 1}`] : [];
			});
		});
		expect(faults).toEqual([]);
	});

	it('has no heading alone at the end of a page', () => {
		const faults = faultsIn(({ sheets }) =>
			sheets.slice(0, -1).flatMap((sheet, page) => (/^H/.test(lastRole(sheet)) ? [`page ${page + 1}`] : []))
		);
		expect(faults).toEqual([]);
	});

	it('has headings that skip no level, the first of level 1', () => {
		const faults = faultsIn(({ tree }) => {
			const levels = tagsIn(tree).flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []));
			return levels.filter((level, index) => (index === 0 ? level !== 1 : level > (levels[index - 1] ?? 0) + 1));
		});
		expect(faults).toEqual([]);
	});

	it('says for each picture that is read what it shows, and for each head of a table what it heads', () => {
		const isSaid = ({ role, alt = '', scope }: Tag) =>
			role === 'Figure' ? alt.trim() !== '' : role !== 'TH' || scope !== undefined;
		expect(faultsIn(({ tree }) => tagsIn(tree).filter((tag) => !isSaid(tag)))).toEqual([]);
	});

	it('has as many cells in each row of a table', () => {
		const faults = faultsIn(({ tree }) =>
			tagsIn(tree).filter((table) => {
				const rows = table.role === 'Table' ? tagsIn(table).filter(({ role }) => role === 'TR') : [];
				return new Set(rows.map(({ kids }) => kids.length)).size > 1;
			})
		);
		expect(faults).toEqual([]);
	});

	it('has letters as big as its reader needs', () => {
		const faults = faultsIn(({ sheets, report }) => {
			const hasCard = report.blocks.some(({ kind }) => kind === 'pocket-card');
			const least = report.style === 'easy' ? (hasCard ? 12 : 14) : 11;
			// What the foot says for staff may be smaller.
			const said = new Set(wordsOfFoot(sheets));
			return sheets
				.flatMap(textsOn)
				.filter((text) => text.size < least && !said.has(text))
				.map(({ text, size }) => `${text} (${size})`);
		});
		expect(faults).toEqual([]);
	});
});

/** The words at the foot of the pages: below the last line across. */
function wordsOfFoot(sheets: readonly Sheet[]): readonly TextElement[] {
	return sheets.flatMap((sheet) => {
		const from = sheet.elements.findLastIndex(({ kind }) => kind === 'line');
		return sheet.elements.slice(from).flatMap((element) => (element.kind === 'text' ? [element] : []));
	});
}

/** What the last thing of a page is, above its foot: words, a picture, a panel. Lines only part it from the next. */
function lastRole({ elements }: Sheet): string {
	const foot = elements.findLastIndex(({ kind }) => kind === 'line');
	const last = elements.slice(0, foot).findLast(({ kind }) => kind !== 'line');
	return last === undefined || last.tag === 'artifact' ? '' : last.tag.role;
}

describe('the edges of a page', () => {
	const words = 'I tell my helper what I see, and we look at my plan together until I am calm again.';
	const said = (count: number): readonly Block[] =>
		Array.from({ length: count }, () => ({ kind: 'text', words, voice: undefined, strong: false, step: undefined }));
	const look = (count: number) => {
		const { sheets } = composed(reportWith(said(count), { style: 'staff', fit: { mostPages: 2 } }));
		return { pages: sheets.length, left: Math.min(...sheets.flatMap(textsOn).map(({ x }) => x)) };
	};

	it('are as wide as usual while a copy keeps to its pages, and narrower only where that saves a page', () => {
		const looks = Array.from({ length: 40 }, (_, at) => look(80 + at));
		const usual = edgesOf('staff').side;
		const first = looks.findIndex(({ left }) => left < usual);
		expect(looks[first]).toEqual({ pages: 2, left: narrowEdgesOf('staff').side });
		for (const { pages, left } of looks.slice(0, first)) expect({ pages, left }).toEqual({ pages: 2, left: usual });
		expect(looks.at(-1)).toEqual({ pages: 3, left: usual });
	});
});

describe('a heading above what is taller than a page', () => {
	it('stays with the first part of it, however many headings stand there', () => {
		const said = Array.from({ length: 400 }, (_, index) => `I do thing ${index}.`).join(' ');
		const headings: readonly Block[] = [
			{ kind: 'section', section: 'life', words: 'My good life', picture: 'sun' },
			{ kind: 'heading', level: 2, words: 'What the service does', picture: 'sun' },
			{ kind: 'question', step: 'calm', words: 'What helps you feel calm?' }
		];
		const tall = [...headings, ...headings, rowWith({ item: { picture: 'sun', words: said } })];
		const [first] = composed(reportWith(tall)).sheets;
		expect(first === undefined ? '' : lastRole(first)).not.toMatch(/^H/);
	});
});

describe('rows', () => {
	const rows = (count: number): readonly Block[] =>
		Array.from({ length: count }, (_, index) => rowWith({ item: { picture: 'sun', words: `I do thing ${index}.` } }));

	it('are at most six on a page where the plan has room', () => {
		for (const sheet of composed(reportWith([coverWith(), ...rows(20)])).sheets.slice(1)) {
			expect(sheet.elements.filter(({ kind }) => kind === 'picture').length).toBeLessThanOrEqual(6);
		}
	});

	it('stand side by side, and smaller, in a plan that is too long for its pages', () => {
		const pages = (mostPages: number | undefined) =>
			composed(reportWith(rows(60), { fit: { mostPages } })).sheets.length;
		expect(pages(undefined)).toBe(10);
		expect(pages(5)).toBeLessThanOrEqual(5);
	});

	it('take pages more rather than letters too small to read', () => {
		const { sheets } = composed(reportWith(rows(200), { fit: { mostPages: 1 } }));
		expect(sheets.length).toBeGreaterThan(4);
		for (const { size } of sheets.flatMap(textsOn)) expect(size).toBeGreaterThanOrEqual(12);
	});

	it('grow the paper in step: ten times the cards, ten times the pages', () => {
		const pages = (count: number) => composed(reportWith(rows(count))).sheets.length;
		expect(pages(100) / pages(1000)).toBeCloseTo(0.1, 1);
	});

	it('are never split: the picture of each stands on the page of its words', () => {
		fc.assert(
			fc.property(anyBlocks, (blocks) => {
				const { sheets, tree } = composed(reportWith(blocks));
				const pageOf = new Map(
					sheets.flatMap((sheet, page) => sheet.elements.map(({ tag }) => [tag, page] as const)).reverse()
				);
				for (const body of tagsIn(tree).filter(({ role }) => role === 'LBody')) {
					const [figure, words] = body.kids;
					if (figure?.role !== 'Figure' || words === undefined || !pageOf.has(words)) continue;
					expect(pageOf.get(words)).toBe(pageOf.get(figure));
				}
			}),
			few
		);
	});
});

describe('the foot', () => {
	it('stands on every page: whose copy, version, day, mark and page; it is read once', () => {
		const composition = composed(reportWith(Array.from({ length: 20 }, () => rowWith())));
		const { sheets } = composition;
		sheets.forEach((sheet, index) => {
			const words = textsOn(sheet)
				.map(({ text }) => text)
				.join(' ');
			for (const said of [
				'My copy',
				'Version: 1',
				'6 January 2026',
				'1a2b3c4d',
				`Page ${index + 1} of ${sheets.length}`
			])
				expect(words).toContain(said);
		});
		expect(readAloud(composition).split('1a2b3c4d')).toHaveLength(2);
	});
});

describe('the page at a glance', () => {
	const band = (tone: 'green' | 'amber' | 'red'): Block => ({
		kind: 'band',
		tone,
		title: 'I need to be careful',
		picture: 'sun',
		parts: ['How I feel', 'What I do', 'Who I call'].map((title) => ({
			title,
			items: Array.from({ length: 3 }, (_, index) => ({ picture: 'sun', words: `I feel worried about ${index}.` }))
		}))
	});
	const glance: readonly Block[] = [
		rowWith(),
		{ kind: 'heading', level: 2, words: 'My plan on 1 page', picture: 'sun' },
		band('green'),
		band('amber'),
		band('red'),
		rowWith()
	];

	it.each(['a4', 'letter'] as const)('is one page of its own, and fills it, on %s', (paper) => {
		const { sheets } = composed(reportWith(glance), { paper });
		expect(sheets).toHaveLength(3);
		const bottoms = (sheets[1]?.elements ?? []).flatMap((element) =>
			element.kind === 'panel' ? [element.y + element.height] : []
		);
		const height = sheets[1]?.height ?? 0;
		expect(Math.max(...bottoms)).toBeGreaterThan(height - 110);
	});
});

describe('a table that goes on', () => {
	it('has its head again on each page, said once', () => {
		const cell = { lines: [{ words: 'I ring my helper.', voice: undefined, picture: undefined }] };
		const table: Block = {
			kind: 'table',
			caption: 'Signs',
			columns: ['Sign', 'What I do'].map((words) => ({ words, width: 0.5, blank: undefined })),
			rows: Array.from({ length: 90 }, () => [cell, cell]),
			firstColumnIsHead: true,
			nothing: '',
			blankRows: 0
		};
		const composition = composed(reportWith([table], { style: 'staff' }));
		expect(composition.sheets.length).toBeGreaterThan(2);
		for (const sheet of composition.sheets)
			expect(textsOn(sheet).filter(({ text }) => text === 'What I do')).toHaveLength(1);
		expect(readAloud(composition).split('What I do')).toHaveLength(2);
	});
});

describe('the pocket card', () => {
	const item = (words: string) => ({ picture: 'sun', words });
	const card = (signs: number): Block => ({
		kind: 'pocket-card',
		faces: [
			{
				title: 'Stop and think',
				rows: Array.from({ length: signs }, () => ({
					sign: item('I feel worried.'),
					wayOut: item('I walk away.'),
					helper: undefined
				}))
			},
			{
				title: 'Who I ring',
				rows: [{ sign: undefined, wayOut: undefined, helper: { number: 1, name: 'Kev', phone: '01632 960370' } }]
			}
		]
	});

	it('is drawn twice and read once, in letters of 12 points at least', () => {
		const composition = composed(reportWith([card(3)], { style: 'card' }));
		expect(composition.sheets).toHaveLength(1);
		const texts = composition.sheets.flatMap(textsOn);
		expect(texts.filter(({ text }) => text === '01632 960370')).toHaveLength(2);
		expect(readAloud(composition).split('01632 960370')).toHaveLength(2);
		const onCard = texts.filter(({ text }) => /Kev|worried|away|Stop/.test(text));
		for (const { size } of onCard) expect(size).toBeGreaterThanOrEqual(12);
	});

	it('has faces of 85.6 by 54 millimetres, to cut and to fold', () => {
		const { sheets } = composed(reportWith([card(3)], { style: 'card' }));
		const lines = (sheets[0]?.elements ?? []).flatMap((element) =>
			element.kind === 'line' && element.dash !== undefined ? [element] : []
		);
		const millimetres = (points: number) => Math.round((points / 72) * 254) / 10;
		const heights = lines.filter(({ x, toX }) => x === toX).map(({ y, toY }) => millimetres(toY - y));
		const widths = lines.filter(({ y, toY }) => y === toY).map(({ x, toX }) => millimetres(toX - x));
		expect(new Set(heights)).toEqual(new Set([54]));
		expect(new Set(widths)).toEqual(new Set([171.2]));
	});

	it('goes on to further faces when it holds more, in the same letters', () => {
		const strips = (signs: number) =>
			composed(reportWith([card(signs)], { style: 'card' })).sheets.flatMap(({ elements }) =>
				elements.filter((element) => element.kind === 'shape' && element.d.startsWith('M3.5'))
			).length;
		expect(strips(3)).toBe(2);
		expect(strips(9)).toBeGreaterThan(2);
	});
});
