import { answerTo } from '#lib/report/source.ts';
import { csvOf } from './csv.ts';
import { exchangeOf, type Exchange, type ExchangeOf } from './exchange-of.ts';
import { actionLines, contingencyLines, goalLines, nextRung, signLines } from './lines.ts';

/** What a line of the list is about. */
type LineKind = 'sign' | 'contingency' | 'goal' | 'action' | 'early' | 'review';

/** A line of the list: what is to be done or looked at again, and who does what about it by when. */
interface ReviewLine {
	readonly kind: LineKind;
	readonly what: string;
	readonly he?: string;
	readonly carers?: string;
	readonly others?: string;
	readonly who?: string;
	readonly by?: string;
	readonly fails?: string;
}

/** The lines of the list: signs, contingencies, next steps of goals, actions that are not closed, reviews. */
export function reviewLines(exchange: Exchange): readonly ReviewLine[] {
	return [
		...signs(exchange),
		...contingencies(exchange),
		...goals(exchange),
		...actions(exchange),
		...reviews(exchange)
	];
}

/** What is to be done and what is looked at again, as CSV. */
export function reviewListOf(about: ExchangeOf): string {
	const exchange = exchangeOf(about);
	const { say } = exchange.wording;
	const head = [
		say('exchange-kind'),
		say('exchange-what'),
		say('sheet-grid-he'),
		say('sheet-grid-carers'),
		say('sheet-grid-others'),
		say('exchange-who'),
		say('exchange-by'),
		say('sheet-grid-fails')
	];
	const rows = reviewLines(exchange).map(
		({ kind, what, he = '', carers = '', others = '', who = '', by = '', fails = '' }) =>
			[say(`exchange-kind-${kind}`), what, he, carers, others, who, by, fails].map((cell) => cell.trim())
	);
	return csvOf([head, ...rows]);
}

function signs(exchange: Exchange): readonly ReviewLine[] {
	return signLines(exchange).map(({ said, waysOut, row }) => ({
		kind: 'sign',
		what: said,
		he: waysOut.join('\n'),
		carers: row.carers,
		others: row.others,
		who: row.who,
		by: row.by ?? '',
		fails: row.ifFails
	}));
}

function contingencies(exchange: Exchange): readonly ReviewLine[] {
	return contingencyLines(exchange).map((each) => ({
		kind: 'contingency',
		what: each.if,
		others: each.then,
		who: each.by,
		by: each.within
	}));
}

function goals(exchange: Exchange): readonly ReviewLine[] {
	return goalLines(exchange).map(({ goal, rungs }) => {
		const next = nextRung(rungs, exchange.today);
		return {
			kind: 'goal',
			what: exchange.quoted(goal),
			he: next === undefined ? '' : exchange.quoted(next.card),
			who: next?.who ?? '',
			by: next?.when ?? ''
		};
	});
}

/** Actions that are still to do: who does them stands under "who". */
function actions(exchange: Exchange): readonly ReviewLine[] {
	return actionLines(exchange)
		.filter(({ group }) => group !== 'closed')
		.map(({ what, who, by }) => ({ kind: 'action', what, who, by: by ?? '' }));
}

function reviews(exchange: Exchange): readonly ReviewLine[] {
	const { plan, programme, wording } = exchange;
	const early = plan.risk.triggers.map((trigger): ReviewLine => ({
		kind: 'early',
		what: wording.say(`sheet-trigger-${trigger}`)
	}));
	const day = answerTo(exchange, programme.landmarks.reviewDate, 'date')?.date ?? null;
	return [...early, { kind: 'review', what: wording.say('exchange-review'), by: day ?? '' }];
}
