import { dialled } from '#lib/plan/phone.ts';
import type { Person, Rung } from '#lib/plan/answers.ts';
import { emptyGridRow, type Contingency, type GridRow, type Scenario } from '#lib/plan/risk-plan.ts';
import { groupOfAction, writtenActions, type ActionGroup, type ActionLine } from '#lib/journey/actions.ts';
import { cardsTakenFrom } from '#lib/journey/chosen.ts';
import { signInQuotes } from '#lib/report/care-manager-life.ts';
import { pairsOf } from '#lib/report/pairs.ts';
import { answerTo } from '#lib/report/source.ts';
import { roleName } from '#lib/report/staff-parts.ts';
import type { Exchange } from './exchange-of.ts';

/** One of his signs: he notices it, he does something, and staff do the rest. */
export interface SignLine {
	readonly sign: string;
	/** As he said or picked them, in quotes. */
	readonly said: string;
	readonly waysOut: readonly string[];
	/** Staff words. */
	readonly row: GridRow;
}

/** The lines of the grid: his big signs in his order, each with a way out. */
export function signLines(exchange: Exchange): readonly SignLine[] {
	return pairsOf(exchange, exchange.programme.landmarks.waysOut).map(({ sign, waysOut }) => ({
		sign,
		said: exchange.quoted(sign),
		waysOut: waysOut.map(exchange.quoted),
		row: exchange.plan.risk.grid[sign] ?? emptyGridRow
	}));
}

/** A goal of his with its steps, as far as they may print. */
export interface GoalLine {
	readonly step: string;
	readonly goal: string;
	readonly rungs: readonly RungLine[];
}

export interface RungLine extends Pick<Rung, 'card' | 'when'> {
	/** Which of his rungs this is, from 1: it keeps its number when one before it may not print. */
	readonly number: number;
	/** Who does it, in words. */
	readonly who: string;
}

/** His goals in the order of the programme. A goal that waits for its rule check is left out with its steps. */
export function goalLines(exchange: Exchange): readonly GoalLine[] {
	return Object.keys(exchange.answers).flatMap((step) => {
		const answer = answerTo(exchange, step, 'ladder');
		if (answer === undefined || answer.goal === null || !exchange.mayPrint(answer.goal)) return [];
		const rungs = answer.rungs
			.map(({ card, who, when }, index) => {
				const words = who === null || !exchange.mayPrint(who) ? '' : exchange.item(who).words;
				return { number: index + 1, card, who: words, when };
			})
			.filter(({ card }) => exchange.mayPrint(card));
		return [{ step, goal: answer.goal, rungs }];
	});
}

/** The step that comes next: the first whose day is not past; else the last one. Undefined without steps. */
export function nextRung(rungs: readonly RungLine[], today: string): RungLine | undefined {
	return rungs.find(({ when }) => when === null || when >= today) ?? rungs.at(-1);
}

/** Something that somebody does for the plan, and where it stands on the day of the file. */
export interface DoneLine extends ActionLine {
	readonly group: ActionGroup;
	/** His sign that it is for, in quotes; empty where it is for none, or the sign may not be seen. */
	readonly said: string;
}

/** The actions that staff wrote down: what is overdue first, what is closed last. */
export function actionLines(exchange: Exchange): readonly DoneLine[] {
	const { plan, today } = exchange;
	return writtenActions(plan, today).map((line) => ({
		...line,
		group: groupOfAction(line, today),
		said: line.sign === null ? '' : (signInQuotes(exchange, line.sign) ?? '')
	}));
}

/** A helper of his. A number stands only where he asked (content-inventory.md 5.18). */
export interface HelperLine {
	readonly id: string;
	readonly name: string;
	readonly role: string;
	readonly phone: string;
}

/** His helpers in call order. */
export function helperLines(exchange: Exchange): readonly HelperLine[] {
	const people = answerTo(exchange, exchange.programme.landmarks.helpers, 'people')?.people ?? [];
	return people
		.filter(({ role }) => exchange.mayPrint(role))
		.map((person) => ({
			id: person.id,
			name: person.name.trim(),
			role: roleName(exchange, person.role),
			phone: numberOf(person)
		}));
}

function numberOf({ asked, phone }: Person): string {
	return asked && dialled(phone) !== undefined ? phone.trim() : '';
}

/** Something that helps him take things in. */
export interface NeedLine {
	readonly key: string;
	readonly words: string;
	readonly isHis: boolean;
}

/** What helps him take things in: set by staff, in their words; and what he picked, in quotes after what was asked. */
export function needLines(exchange: Exchange): readonly NeedLine[] {
	const { plan, programme, wording } = exchange;
	const set = plan.needs.map((need) => ({ key: need, words: wording.say(`sheet-need-${need}`), isHis: false }));
	const asked = (programme.sheets?.needs ?? []).flatMap((step) => {
		const cards = cardsTakenFrom(exchange.answers[step]).filter(exchange.mayPrint);
		const words = [wording.plainAsk(step), ...cards.map(exchange.quoted)].join(' ');
		return cards.length === 0 ? [] : [{ key: step, words, isHis: true }];
	});
	return [...set, ...asked];
}

/** Plans for "if this happens" that say what happens and what is done. */
export function contingencyLines({ plan }: Exchange): readonly Contingency[] {
	return plan.risk.contingencies.filter((each) => each.if.trim() !== '' && each.then.trim() !== '');
}

/** "If X happens we will do Y", by whom, within what time. */
export function contingencyInWords({ wording }: Exchange, { if: happens, then, by, within }: Contingency): string {
	const done = wording.say('exchange-if', { if: bare(happens), then: bare(then) });
	const [whom, time] = [bare(by), bare(within)];
	return whom === '' && time === ''
		? done
		: `${done} ${wording.say('exchange-if-by', { by: whom || '–', within: time || '–' })}`;
}

/** Scenarios that say anything, each in one line. */
export function scenarioLines({ plan, wording }: Exchange): readonly string[] {
	return plan.risk.scenarios.filter(isSaid).map(({ change, ...words }) =>
		wording.say('exchange-scenario', {
			where: bare(words.where) || '–',
			when: bare(words.when) || '–',
			risk: bare(words.risk) || '–',
			because: bare(words.because) || '–',
			turn: wording.say(`sheet-turn-${change}`)
		})
	);
}

function isSaid({ where, when, risk, because }: Scenario): boolean {
	return `${where}${when}${risk}${because}`.trim() !== '';
}

/** Words without the full stop that a sentence around them brings. */
function bare(words: string): string {
	return words.trim().replace(/[.;,]+$/, '');
}
