import { cardsTakenFrom } from '#lib/journey/chosen.ts';
import { dialled } from '#lib/plan/phone.ts';
import type { Block, Report } from './blocks.ts';
import { footerOf } from './footer.ts';
import { openPoints } from './open-points.ts';
import { askedPeople, pairsOf } from './pairs.ts';
import { answerTo, inQuotes, sourceOf, type ReportOf, type Source } from './source.ts';
import { helpersTable } from './staff-helpers.ts';
import {
	byStaff,
	cell,
	column,
	confidential,
	listOf,
	needsTable,
	part,
	plainText,
	quotedLine,
	roleName,
	staffHead,
	table
} from './staff-parts.ts';

/** Lines to write on, on the return slip. */
const slipRows = 4;

/**
 * The copy for those who support him day by day (content-inventory.md 5.11): how to talk with him first, then what they
 * see, do and tell. Never a sensitive card, an excuse, a rule in detail, the view of staff or his story (5.18).
 */
export function reportForCarer(about: ReportOf): Report {
	const source = sourceOf(about, 'carer');
	const { plan, wording } = about;
	return {
		reader: 'carer',
		title: wording.say('sheet-carers-title'),
		language: wording.language ?? plan.language,
		version: plan.version,
		blocks: [
			staffHead(source, about, 'sheet-carers-title'),
			confidential(source),
			...needsTable(source),
			...seeDoTell(source),
			...carersNot(source),
			...goodDays(source),
			...ownSigns(source),
			...changes(source),
			...helpersTable(source),
			...openPoints(source),
			...returnSlip(source)
		],
		look: plan.settings.look,
		style: 'staff',
		fit: { mostPages: 2 },
		footer: footerOf(about, 'sheet-for-carer')
	};
}

/** His signs as others can see them, tied to what carers do and whom they tell. */
function seeDoTell(source: Source): readonly Block[] {
	const { programme, wording } = source;
	const rows = pairsOf(source, programme.sheets?.carers ?? '').map(({ sign, waysOut, tell }) => [
		cell([byStaff(source.plain(sign))]),
		cell(waysOut.map((card) => byStaff(source.plain(card)))),
		cell(tell.map((role) => byStaff(toTell(source, role))))
	]);
	const caption = wording.say('sheet-see-do-tell');
	const columns = [
		column(wording.say('sheet-see'), 0.32),
		column(wording.say('sheet-do'), 0.43),
		column(wording.say('sheet-tell'), 0.25)
	];
	return part(caption, rows.length === 0 ? [] : [table(source, columns, rows)], wording.say('sheet-see-gap'));
}

/** Whom carers tell, with the number beside it: nobody turns the page at night to find whom to ring. */
function toTell(source: Source, role: string): string {
	const people = askedPeople(source, role).map(({ name, phone }) => {
		const number = dialled(phone) === undefined ? '' : phone.trim();
		return number === '' ? name.trim() : `${name.trim()}, ${number}`;
	});
	const name = roleName(source, role);
	return people.length === 0 ? name : `${name}: ${people.join('; ')}`;
}

function carersNot(source: Source): readonly Block[] {
	const { programme, wording } = source;
	const lines = plainCards(source, programme.sheets?.carersNot);
	const list = listOf(lines, programme.sheets?.carersNot).map((each) => ({ ...each, isNot: true }) as const);
	return part(wording.say('sheet-not'), list, wording.say('sheet-not-gap'));
}

function changes(source: Source): readonly Block[] {
	const { programme, wording } = source;
	const lines = plainCards(source, programme.sheets?.changes);
	return part(wording.say('sheet-changes'), listOf(lines, programme.sheets?.changes), wording.say('sheet-changes-gap'));
}

function plainCards(source: Source, step: string | undefined): readonly string[] {
	return cardsTakenFrom(step === undefined ? undefined : source.answers[step])
		.filter(source.mayPrint)
		.map(source.plain);
}

/** A good day in his own words. */
function goodDays(source: Source): readonly Block[] {
	const { programme, wording } = source;
	const step = programme.sheets?.goodDays;
	const words = answerTo(source, step, 'words')?.text.trim() ?? '';
	const inside: readonly Block[] =
		words === '' ? [] : [{ kind: 'text', words: inQuotes(words), voice: 'his', strong: false, step }];
	return part(wording.say('sheet-good-days'), inside, wording.say('sheet-good-days-gap'));
}

/** His own big signs and what he does then: not those that a rule of his speaks of. */
function ownSigns(source: Source): readonly Block[] {
	const { programme, wording } = source;
	const isOfRule = (card: string) => programme.cards.get(card)?.flags?.includes('rules') ?? false;
	const rows = pairsOf(source, programme.landmarks.waysOut)
		.filter(({ sign }) => !isOfRule(sign))
		.map(({ sign, waysOut }) => ({ sign, waysOut: waysOut.filter((card) => !isOfRule(card)) }))
		.filter(({ waysOut }) => waysOut.length > 0)
		.map(({ sign, waysOut }) => [
			cell([quotedLine(source, sign)]),
			cell(waysOut.map((card) => quotedLine(source, card)))
		]);
	if (rows.length === 0) return [];
	const caption = wording.say('sheet-his-signs');
	const columns = [column(wording.say('sheet-his-sign'), 0.45), column(wording.say('sheet-his-way-out'), 0.55)];
	return part(caption, [table(source, columns, rows)], '');
}

/** To be cut off and given back: what was seen and tried, and whether it helped. */
function returnSlip(source: Source): readonly Block[] {
	const { wording } = source;
	const caption = wording.say('sheet-slip');
	const columns = [
		column(wording.say('sheet-slip-seen'), 0.22),
		column(wording.say('sheet-slip-tried'), 0.22),
		column(wording.say('sheet-slip-helped'), 0.18, 'faces'),
		column(wording.say('sheet-slip-next'), 0.16),
		column(wording.say('sheet-slip-initials'), 0.1),
		column(wording.say('sheet-slip-date'), 0.12)
	];
	return part(
		caption,
		[
			plainText(wording.say('sheet-slip-how')),
			{ ...table(source, columns, []), firstColumnIsHead: false, blankRows: slipRows }
		],
		''
	);
}
