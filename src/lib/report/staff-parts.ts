import { cardsTakenFrom } from '#lib/journey/chosen.ts';
import { dayOf } from '#lib/base/dates.ts';
import type {
	Block,
	Cell,
	CellLine,
	Column,
	GapLine,
	Head,
	Heading,
	Item,
	List,
	Notice,
	Table,
	Text
} from './blocks.ts';
import { versionInWords } from './footer.ts';
import { answerTo, type ReportOf, type Source } from './source.ts';
import type { ReportText } from './wording.ts';

/** The top of a copy for staff: title, whose plan, which version, of which day, until when. */
export function staffHead(source: Source, { wording, plan, today, programme }: ReportOf, title: ReportText): Head {
	const review = answerTo(source, programme.landmarks.reviewDate, 'date')?.date ?? null;
	return {
		kind: 'head',
		title: wording.say(title),
		name: plan.name.trim(),
		picture: undefined,
		facts: [
			{ label: wording.say('sheet-version'), value: versionInWords(source) },
			{ label: wording.say('sheet-printed'), value: wording.day(today) },
			{
				label: wording.say('sheet-review'),
				value: review === null ? wording.say('sheet-review-open') : wording.day(review)
			}
		]
	};
}

/** Stands on page 1 of each copy for staff (domain.md 3 and 4.7). */
export function confidential({ wording }: Source): Notice {
	const lines = ['sheet-confidential-who', 'sheet-confidential-limit', 'sheet-confidential-mark'] as const;
	return {
		kind: 'notice',
		tone: 'sun',
		title: wording.say('sheet-confidential'),
		lines: lines.map((id) => itemOf(wording.say(id)))
	};
}

/** What helps him take things in: on page 1 of every copy for staff (Accessible Information Standard, domain.md 3). `isShort`: a line each. */
export function needsTable(source: Source, isShort = false): readonly Block[] {
	const { plan, programme, wording } = source;
	const set = plan.needs.map((need) => said(wording.say(`sheet-need-${need}`)));
	const rows = [
		...(set.length === 0 ? [] : [[cell([said(wording.say('sheet-needs-staff'))]), cell(set)]]),
		...(programme.sheets?.needs ?? []).flatMap((step) => {
			const cards = cardsTakenFrom(source.answers[step]).filter(source.mayPrint);
			return cards.length === 0
				? []
				: [
						[
							cell([said(wording.plainAsk(step))]),
							cell(isShort ? [quotedTogether(source, cards)] : cards.map((card) => quotedLine(source, card)))
						]
					];
		})
	];
	const title = heading(wording.say('sheet-needs'));
	if (rows.length === 0) return [title, gap(wording.say('sheet-needs-gap'))];
	const columns = [column(wording.say('sheet-needs-what'), 0.38), column(wording.say('sheet-needs-how'), 0.62)];
	return [title, table(source, columns, rows)];
}

/** A heading of level 2 with what stands under it; a gap for staff where nothing does. */
export function part(title: string, inside: readonly Block[], nothing: string): readonly Block[] {
	return [heading(title), ...(inside.length === 0 ? [gap(nothing)] : inside)];
}

export function heading(words: string, level: Heading['level'] = 2): Heading {
	return { kind: 'heading', level, words, picture: undefined };
}

export function gap(words: string): GapLine {
	return { kind: 'gap', words };
}

/** Words of staff as paragraphs; none when there are no words. */
export function staffText(words: string): readonly Text[] {
	return words
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line) => ({ kind: 'text', words: line, voice: 'staff', strong: false, step: undefined }));
}

/** The same in a cell. */
export function staffCell(words: string): Cell {
	return cell(staffText(words).map((text) => byStaff(text.words)));
}

/** A line that no voice stands behind: words of the sheet itself. */
export function plainText(words: string): Text {
	return { kind: 'text', words, voice: undefined, strong: false, step: undefined };
}

export function listOf(items: readonly string[], step?: string): readonly List[] {
	return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items: items.map(itemOf), step }];
}

export function itemOf(words: string): Item {
	return { picture: undefined, words };
}

export function column(words: string, width: number, blank?: Column['blank']): Column {
	return { words, width, blank };
}

/** A table for staff, under a heading that says what it is; its first column heads its rows, if nothing else is said. */
export function table(
	source: Source,
	columns: readonly Column[],
	rows: readonly (readonly Cell[])[],
	firstColumnIsHead = true
): Table {
	const nothing = source.wording.say('sheet-nothing');
	return { kind: 'table', caption: '', columns, rows, firstColumnIsHead, nothing, blankRows: 0 };
}

export function cell(lines: readonly CellLine[]): Cell {
	return { lines: lines.filter(({ words }) => words.trim() !== '') };
}

/** A line in a cell in words of the sheet. */
export function said(words: string): CellLine {
	return { words, voice: undefined, picture: undefined };
}

/** A line in a cell in words of staff. */
export function byStaff(words: string): CellLine {
	return { words: words.trim(), voice: 'staff', picture: undefined };
}

/** A card as he said or picked it. */
export function quotedLine(source: Source, card: string): CellLine {
	return { words: source.quoted(card), voice: 'his', picture: undefined };
}

/** Several cards as he said or picked them, on one line. */
export function quotedTogether(source: Source, cards: readonly string[]): CellLine {
	return { words: cards.map(source.quoted).join(' '), voice: 'his', picture: undefined };
}

/** A role in staff words without what it is for: "Key worker". In the pack it stands before the colon. */
export function roleName(source: Source, role: string): string {
	const [name = ''] = source.plain(role).split(':');
	return name.trim();
}

/** A moment as a day in words. */
export function dayInWords({ wording }: Source, moment: string): string {
	return wording.day(dayOf(moment));
}
