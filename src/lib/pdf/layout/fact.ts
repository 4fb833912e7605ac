import type { Tag } from '#lib/pdf/structure.ts';
import { baseline, breakLines, flow, grow, isSaid, lineHeight, textAt, type Hand } from './flow.ts';
import { paint } from './paint.ts';
import type { Part, Piece } from './part.ts';
import type { Setting } from './setting.ts';

/**
 * A label with what it says, as one paragraph: on one line where both fit ("Phone: 01632 960123"), else the value below.
 * Either may be empty.
 */
export function factPart(
	{ label, value }: { readonly label: string; readonly value: string },
	look: { readonly size: number; readonly width: number; readonly isValueStrong: boolean },
	parent: Tag,
	setting: Setting
): readonly Part[] {
	if (!isSaid(label) && !isSaid(value)) return [];
	const { size, width } = look;
	const tag = grow(parent, 'P');
	const hand: Hand = { size, weight: look.isValueStrong ? 'bold' : 'regular', colour: paint.ink };
	const lead = flow(label, { size, weight: 'bold', colour: paint.teal }, { x: 0, width }, setting, tag);
	const said = flow(value, hand, { x: 0, width }, setting, tag);
	if (lead.length === 0) return said;
	if (said.length === 0) return lead;
	const left = setting.measure(`${label.trim()} `, size, 'bold');
	const [first, second] = said;
	if (lead.length === 1 && second === undefined && first !== undefined) {
		const wide = setting.measure(value.replace(/\s+/g, ' ').trim(), size, hand.weight);
		if (left + wide <= width) {
			const beside = flow(value, hand, { x: left, width }, setting, tag);
			return [{ height: first.height, elements: [...goingOn(lead), ...beside].flatMap(({ elements }) => elements) }];
		}
	}
	return [...goingOn(lead), ...said];
}

/** Lines that go on in the same paragraph: the last one too ends with a space. */
function goingOn(lines: readonly Part[]): readonly Part[] {
	return lines.map((line, index) =>
		index < lines.length - 1 ? line : { ...line, elements: line.elements.map(withSpace) }
	);
}

function withSpace(element: Piece): Piece {
	return element.kind === 'text' ? { ...element, text: `${element.text} ` } : element;
}

/** A word in bold and what it means right after it, as one paragraph. */
export function runIn(
	{ lead, words }: { readonly lead: string; readonly words: string },
	look: { readonly size: number; readonly width: number },
	parent: Tag,
	setting: Setting
): readonly Part[] {
	const { size, width } = look;
	const tag = grow(parent, 'P');
	const bold: Hand = { size, weight: 'bold', colour: paint.ink };
	const regular: Hand = { ...bold, weight: 'regular' };
	const before = flow(lead, bold, { x: 0, width }, setting, tag);
	const last = before.at(-1);
	const text = last?.elements[0]?.kind === 'text' ? last.elements[0].text : '';
	const taken = text === '' ? 0 : setting.measure(`${text} `, size, 'bold');
	const lines = breakLines(words, width, (part) => setting.measure(part, size, 'regular'), taken);
	if (lines.length === 0) return before;
	const height = lineHeight(size, setting);
	const y = baseline(size, height);
	const said = lines.map((line, index): Part => ({
		height,
		elements: line === '' ? [] : [textAt(line, regular, { x: index === 0 ? taken : 0, y }, tag)]
	}));
	const [first, ...rest] = said;
	const led = goingOn(before);
	const joint = led.at(-1);
	if (joint === undefined) return said;
	return [...led.slice(0, -1), { height, elements: [...joint.elements, ...(first?.elements ?? [])] }, ...rest];
}
