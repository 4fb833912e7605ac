import { groupOfAction, writtenActions, type ActionLine } from '#lib/journey/actions.ts';
import { doTheyDiffer, partsToAgree, saidOfPart, type SaidByAll, type SaidOfPart } from '#lib/journey/agreements.ts';
import { cardsTakenFromAll } from '#lib/journey/chosen.ts';
import { parties, wholePlan, type Party } from '#lib/plan/life.ts';
import type { Block, Cell, CellLine, Fact } from './blocks.ts';
import { mayRead } from './readers.ts';
import { inQuotes, type Source } from './source.ts';
import { byStaff, cell, column, dayInWords, heading, plainText, said, table } from './staff-parts.ts';

/** Which version is in force beside him, and who countersigned it; that none is yet, once there is a version. */
export function inForce(source: Source): readonly Fact[] {
	const { plan, wording } = source;
	if (plan.version === 0) return [];
	const [last] = Object.values(plan.countersigned).toSorted((one, other) => other.version - one.version);
	const value =
		last === undefined
			? wording.say('sheet-in-force-open')
			: wording.say('sheet-in-force-by', {
					version: last.version,
					initials: last.initials,
					day: dayInWords(source, last.at)
				});
	return [{ label: wording.say('sheet-in-force'), value }];
}

/** Who does what by when, and how far it is (feature table, row 44): staff words, what is overdue first. What is closed stands in the review. */
export function actions(source: Source, today: string): readonly Block[] {
	const { plan, wording } = source;
	const rows = writtenActions(plan, today)
		.filter((line) => groupOfAction(line, today) !== 'closed')
		.map((line) => actionCells(source, line, today));
	const columns = [
		column(wording.say('sheet-action-what'), 0.38),
		column(wording.say('sheet-action-who'), 0.16),
		column(wording.say('sheet-action-by'), 0.18),
		column(wording.say('sheet-action-state'), 0.28)
	];
	return rows.length === 0 ? [] : [heading(wording.say('sheet-actions')), table(source, columns, rows)];
}

function actionCells(source: Source, line: ActionLine, today: string): readonly Cell[] {
	const { wording } = source;
	const isOverdue = groupOfAction(line, today) === 'overdue';
	return [
		cell([byStaff(line.what), ...signLine(source, line.sign)]),
		cell([byStaff(line.who)]),
		cell([
			...(line.by === null ? [] : [byStaff(wording.day(line.by))]),
			...(isOverdue ? [said(wording.say('sheet-action-overdue'))] : [])
		]),
		cell([said(wording.say(`sheet-state-${line.state}`)), byStaff(line.why)])
	];
}

/** For which of his signs it is; a sign that this reader may not see, or that is gone, is not named. */
function signLine(source: Source, sign: string | null): readonly CellLine[] {
	const words = sign === null ? undefined : signInQuotes(source, sign);
	return words === undefined ? [] : [said(source.wording.say('sheet-action-sign', { sign: words }))];
}

/** A sign of his as he said it, in quotes; undefined where it is gone, or may not be on this paper. */
export function signInQuotes(source: Source, sign: string): string | undefined {
	const signs = cardsTakenFromAll(source.answers, [...source.signSteps]);
	return signs.includes(sign) && source.mayPrint(sign) ? source.quoted(sign) : undefined;
}

/** What he, the facilitator and the care manager say of each part to which one of them did not say yes; a part that is off for this reader is not there. */
export function agreements(source: Source): readonly Block[] {
	const { plan, programme, reader, wording } = source;
	const rows = partsToAgree(programme)
		.filter((each) => each === wholePlan || mayRead(programme, plan, each, reader))
		.flatMap((each) => {
			const all = saidOfPart(programme, plan, each, source.answers);
			// Where all who were asked say yes, his view says enough: this copy has 4 pages, and the review shows all.
			const isQuiet = parties.every((party) => (all[party]?.agreed ?? 'yes') === 'yes');
			return isQuiet ? [] : [agreementCells(source, each, all)];
		});
	const columns = [
		column(wording.say('sheet-agreements-part'), 0.25),
		...parties.map((party) => column(wording.say(`sheet-party-${party}`), 0.25))
	];
	return rows.length === 0 ? [] : [heading(wording.say('sheet-agreements')), table(source, columns, rows)];
}

function agreementCells(source: Source, each: string, all: SaidByAll): readonly Cell[] {
	const { wording } = source;
	return [
		cell([said(titleOf(source, each)), ...(doTheyDiffer(all) ? [said(wording.say('sheet-agreements-differ'))] : [])]),
		...parties.map((party) => {
			const one = all[party];
			return cell(one === undefined ? [] : saidLines(source, each, party, one));
		})
	];
}

function saidLines({ wording }: Source, each: string, party: Party, one: SaidOfPart): readonly CellLine[] {
	const { agreed, version, isOlder, isChanged } = one;
	const why = one.why.trim();
	// What he says of the whole plan stands with his view, word for word.
	const isTold = why === '' || (party === 'man' && each === wholePlan);
	const about = wording.say(version === 0 ? 'sheet-said-older-draft' : 'sheet-said-older', { version });
	return [
		said(wording.say(`sheet-said-${agreed}`)),
		...(isTold ? [] : [party === 'man' ? { ...said(inQuotes(why)), voice: 'his' as const } : byStaff(why)]),
		...(isOlder ? [said(about)] : []),
		...(isChanged ? [said(wording.say('sheet-said-changed'))] : [])
	];
}

function titleOf({ programme, wording }: Source, each: string): string {
	if (each === wholePlan) return wording.say('sheet-whole-plan');
	return programme.journeys
		.filter(({ section }) => section === each)
		.map(({ id }) => wording.plainTitle(id))
		.join('; ');
}

/**
 * How his agreement with the whole plan came about (domain.md 3, Mental Capacity Act): which support was given, and on what
 * basis. A record of support; there is no verdict in it. What he said and did stands in the review.
 */
export function supportRecord(source: Source): readonly Block[] {
	const { plan, wording } = source;
	const record = plan.capacity[wholePlan];
	if (record === undefined) return [];
	const initials = record.initials.trim();
	const day = dayInWords(source, record.at);
	const given = record.support.map((need) => wording.say(`sheet-need-${need}`)).join(' ');
	const basis = record.basis === null ? '' : wording.say(`sheet-support-basis-${record.basis}`);
	return [
		plainText(
			[
				`${wording.say('sheet-support')}.`,
				...labelled(wording.say('sheet-support-given'), given),
				...labelled(wording.say('sheet-support-basis'), basis),
				...labelled(wording.say('sheet-support-by'), initials === '' ? day : `${initials}, ${day}.`)
			].join(' ')
		)
	];
}

function labelled(label: string, words: string): readonly string[] {
	return words === '' ? [] : [`${label}: ${words}`];
}
