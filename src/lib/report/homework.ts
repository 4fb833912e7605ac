import { laterDay } from '#lib/base/dates.ts';
import { mayRing } from '#lib/journey/now.ts';
import { isSensitive } from '#lib/journey/rules.ts';
import type { Block, Item, Report, Row, Table } from './blocks.ts';
import { footerOf } from './footer.ts';
import { pairsOf } from './pairs.ts';
import { answerTo, sourceOf, type ReportOf, type Source } from './source.ts';
import { column } from './staff-parts.ts';
import { withoutPictures } from './without-pictures.ts';

/** Most signs that he practises in a week. */
export const mostForWeek = 3;

/** A sign and the way out that he practises. */
export interface WeekChoice {
	readonly sign: string;
	readonly signItem: Item;
	readonly wayOutItem: Item;
}

/**
 * What he can practise: his signs with their first way out, as his own paper may show them, and nothing that is covered on
 * the screen: this page goes home and may hang on a wall (content-inventory.md 5.18).
 */
export function weekChoices(about: ReportOf): readonly WeekChoice[] {
	return choicesIn(sourceOf(about, 'man'));
}

function choicesIn(source: Source): readonly WeekChoice[] {
	const { programme, item } = source;
	const mayHang = (card: string) => !isSensitive(programme.cards.get(card));
	const steps = [...programme.steps.values()].flatMap(({ step }) => (step.question.kind === 'pair' ? [step.id] : []));
	const isOfHis = (step: string) => step !== programme.sheets?.carers;
	const seen = new Set<string>();
	return steps.filter(isOfHis).flatMap((step) =>
		pairsOf(source, step).flatMap(({ sign, waysOut }) => {
			const wayOut = waysOut.find(mayHang);
			if (wayOut === undefined || !mayHang(sign) || seen.has(sign)) return [];
			seen.add(sign);
			return [{ sign, signItem: item(sign), wayOutItem: item(wayOut) }];
		})
	);
}

/** His page for the week: what he practises, a row of faces for each of 7 days, his first helper, the next meeting. */
export function homeworkReport(about: ReportOf, signs: readonly string[]): Report {
	const source = sourceOf(about, 'man');
	const { plan, wording } = about;
	const chosen = choicesIn(source)
		.filter(({ sign }) => signs.includes(sign))
		.slice(0, mostForWeek);
	const title = wording.say('homework-title');
	const blocks: readonly Block[] = [
		{ kind: 'head', title, name: plan.name.trim(), picture: undefined, facts: [] },
		{ kind: 'heading', level: 2, words: wording.say('homework-practise'), picture: undefined },
		...chosen.map((choice) => practiceRow(source, choice)),
		{ kind: 'heading', level: 2, words: wording.say('homework-days'), picture: undefined },
		week(about),
		...helper(source),
		meeting(about)
	];
	return {
		reader: 'man',
		title,
		language: wording.language ?? plan.language,
		version: plan.version,
		blocks: plan.settings.pictures === 'off' ? blocks.map(withoutPictures) : blocks,
		look: plan.settings.look,
		style: 'easy',
		fit: { mostPages: 1 },
		footer: footerOf(about, 'paper-for-man')
	};
}

function practiceRow({ wording, programme }: Source, { signItem, wayOutItem }: WeekChoice): Row {
	return {
		kind: 'row',
		role: 'sign',
		step: programme.landmarks.waysOut,
		number: undefined,
		item: signItem,
		lines: [{ role: 'way-out', label: wording.say('paper-do'), item: wayOutItem }]
	};
}

/** The 7 days from the one on which it is printed, each with 3 faces to ring. */
function week({ wording, today }: ReportOf): Table {
	return {
		kind: 'table',
		caption: '',
		columns: [column(wording.say('homework-day'), 0.5), column(wording.say('homework-how'), 0.5, 'faces')],
		rows: Array.from({ length: 7 }, (_, at) => [
			{ lines: [{ words: wording.fullDay(laterDay(today, { days: at })), voice: undefined, picture: undefined }] },
			{ lines: [] }
		]),
		firstColumnIsHead: true,
		nothing: '',
		blankRows: 0
	};
}

/** The first helper whom he asked and who has a number. */
function helper(source: Source): readonly Block[] {
	const { programme, plan, wording } = source;
	const people = answerTo(source, programme.landmarks.helpers, 'people')?.people ?? [];
	const first = people.find((person) => mayRing(programme, plan, person) && source.mayPrint(person.role));
	if (first === undefined) return [];
	const { picture, words } = source.item(first.role);
	const name = first.name.trim() === '' ? words : first.name.trim();
	return [
		{
			kind: 'notice',
			tone: 'teal',
			title: wording.say('homework-helper'),
			lines: [{ picture, words: `${name}: ${first.phone.trim()}` }]
		}
	];
}

function meeting({ wording }: ReportOf): Table {
	return {
		kind: 'table',
		caption: wording.say('homework-meeting'),
		columns: [
			column(wording.say('homework-meeting-day'), 0.4),
			column(wording.say('homework-meeting-time'), 0.2),
			column(wording.say('homework-meeting-where'), 0.4)
		],
		rows: [],
		firstColumnIsHead: false,
		nothing: '',
		blankRows: 1
	};
}
