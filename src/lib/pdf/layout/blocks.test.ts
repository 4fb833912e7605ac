import { expect, it } from 'vitest';
import { reportWith } from '../../../../tests/builders/any-block.ts';
import { composed, textsOn } from '../../../../tests/builders/composed.ts';
import { rowWith } from '../../../../tests/builders/paper.ts';
import type { Text } from '#lib/report/blocks.ts';

const note = (lead: string): Text => ({
	kind: 'text',
	lead,
	words: 'Short.',
	voice: undefined,
	strong: false,
	step: undefined
});

it('the last note of a row never begins a page without the one before it', () => {
	const heading = { kind: 'heading', level: 3, words: 'What do you want?', picture: undefined } as const;
	for (let count = 1; count < 60; count += 1) {
		const line: Text = { kind: 'text', words: 'A line.', voice: undefined, strong: false, step: undefined };
		const notes = ['What it is for:', 'How to ask:', 'Source:'].map(note);
		const { sheets } = composed(
			reportWith([...Array.from({ length: count }, () => line), heading, ...notes, heading], { style: 'staff' })
		);
		expect(sheets.map((sheet) => textsOn(sheet)[0]?.text.trim())).not.toContain('Source:');
	}
});

it('what nobody does has a cross before it, drawn and not read', () => {
	const list = {
		kind: 'list',
		ordered: false,
		items: [{ picture: undefined, words: 'Shout.' }],
		step: undefined
	} as const;
	const crosses = (isNot: boolean) =>
		composed(reportWith([isNot ? { ...list, isNot } : list])).sheets.flatMap(({ elements }) =>
			elements.filter((each) => each.kind === 'shape' && each.tag === 'artifact')
		);
	expect([crosses(true).length, crosses(false).length]).toEqual([1, 0]);
});

it('hard words have the room of a page that is theirs, however full the plan is, and stay on one page if they can', () => {
	const words = (count: number) =>
		Array.from(
			{ length: count },
			() => ({ kind: 'hard-word', picture: 'sun', word: 'step', meaning: 'A small part.' }) as const
		);
	const heading = { kind: 'section', section: 'words', words: 'Hard words', picture: undefined } as const;
	const full = Array.from({ length: 40 }, () => rowWith());
	const pagesOf = (count: number) => {
		const blocks = [...full, { kind: 'page' } as const, heading, ...words(count)];
		const { sheets } = composed({ ...reportWith(blocks), fit: { mostPages: 2 } });
		return sheets.map((sheet) =>
			textsOn(sheet)
				.filter(({ text }) => text.startsWith('step'))
				.map(({ y }) => y)
		);
	};
	const [first = 0, second = 0] = pagesOf(6).at(-1) ?? [];
	expect(second - first).toBeGreaterThan(38);
	expect(pagesOf(38).filter((ys) => ys.length > 0)).toHaveLength(1);
});
