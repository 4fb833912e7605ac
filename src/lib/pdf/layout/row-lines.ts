import type { RowLine } from '#lib/report/blocks.ts';
import type { Tag } from '#lib/pdf/structure.ts';
import { isSaid, type Hand } from './flow.ts';
import { factPart } from './fact.ts';
import { itemPieces, wordLines } from './item.ts';
import { paint } from './paint.ts';
import { stacked, type Part } from './part.ts';
import type { Setting } from './setting.ts';

/** Lines that share a label. */
export interface LabelledLines {
	readonly label: string;
	readonly lines: readonly RowLine[];
}

/** Lines next to each other with the same label, together. */
export function byLabel(lines: readonly RowLine[]): readonly LabelledLines[] {
	const groups: { readonly label: string; readonly lines: RowLine[] }[] = [];
	for (const line of lines) {
		const last = groups.at(-1);
		if (last?.label === line.label) last.lines.push(line);
		else groups.push({ label: line.label, lines: [line] });
	}
	return groups;
}

/** What stands under a row: a label once above lines that share it, beside its words where both fit one line. */
export function linePieces(lines: readonly RowLine[], width: number, parent: Tag, setting: Setting): readonly Part[] {
	return byLabel(lines).flatMap((group) => groupPieces(group, width, parent, setting, true));
}

/** The lines of one label. @param isInline a single short line may stand beside its label */
export function groupPieces(
	{ label, lines }: LabelledLines,
	width: number,
	parent: Tag,
	setting: Setting,
	isInline: boolean
): readonly Part[] {
	const { under } = setting.type;
	const [only, ...others] = lines;
	if (isInline && only !== undefined && others.length === 0 && isSaid(label) && only.item.picture === undefined)
		return factPart(
			{ label, value: only.item.words },
			{ size: under, width, isValueStrong: only.role === 'phone' },
			parent,
			setting
		);
	const lead = wordLines(label, { size: under, weight: 'bold', colour: paint.teal }, width, parent, setting);
	const said = lines.flatMap((line) => {
		const hand: Hand = { size: under, weight: line.role === 'phone' ? 'bold' : 'regular', colour: paint.ink };
		const look = { hand, picture: setting.type.smallPicture, space: 8, width };
		return roomAbove(
			itemPieces(line.item, look, parent, setting),
			line.item.picture === undefined ? 0 : setting.type.gap * 0.3
		);
	});
	const [first, ...rest] = said;
	// A label never stands alone at the end of a box.
	return first === undefined ? lead : [stacked([...lead, first]), ...rest];
}

/** Free space above the first of some pieces. */
function roomAbove(pieces: readonly Part[], space: number): readonly Part[] {
	return pieces.map((piece, index) =>
		index > 0 || space === 0 ? piece : stacked([{ height: space, elements: [] }, piece])
	);
}
