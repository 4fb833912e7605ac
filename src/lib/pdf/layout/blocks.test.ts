import { expect, it } from 'vitest';
import { reportWith } from '../../../../tests/builders/any-block.ts';
import { composed, textsOn } from '../../../../tests/builders/composed.ts';
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
