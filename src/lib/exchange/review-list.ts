import { answerTo } from '#lib/report/source.ts';
import { csvOf } from './csv.ts';
import { exchangeOf, type Exchange, type ExchangeOf } from './exchange-of.ts';
import { actionLines, contingencyLines, goalLines, nextRung, signLines } from './lines.ts';

/** A line of the list, by what stands in each column. */
interface Line {
	readonly kind: string;
	readonly what: string;
	readonly he?: string;
	readonly carers?: string;
	readonly others?: string;
	readonly who?: string;
	readonly by?: string;
	readonly fails?: string;
}

/** What is to be done and what is looked at again, as CSV: signs, contingencies, next steps of goals, actions that are not closed, reviews. */
export function reviewListOf(about: ExchangeOf): string {
	const exchange = exchangeOf(about);
	const { say } = exchange.wording;
	const head: Line = {
		kind: say('exchange-kind'),
		what: say('exchange-what'),
		he: say('sheet-grid-he'),
		carers: say('sheet-grid-carers'),
		others: say('sheet-grid-others'),
		who: say('exchange-who'),
		by: say('exchange-by'),
		fails: say('sheet-grid-fails')
	};
	const lines = [
		head,
		...signs(exchange),
		...contingencies(exchange),
		...goals(exchange),
		...actions(exchange),
		...reviews(exchange)
	];
	return csvOf(
		lines.map(({ kind, what, he = '', carers = '', others = '', who = '', by = '', fails = '' }) =>
			[kind, what, he, carers, others, who, by, fails].map((cell) => cell.trim())
		)
	);
}

function signs(exchange: Exchange): readonly Line[] {
	const kind = exchange.wording.say('exchange-kind-sign');
	return signLines(exchange).map(({ said, waysOut, row }) => ({
		kind,
		what: said,
		he: waysOut.join('\n'),
		carers: row.carers,
		others: row.others,
		who: row.who,
		by: row.by ?? '',
		fails: row.ifFails
	}));
}

function contingencies(exchange: Exchange): readonly Line[] {
	const kind = exchange.wording.say('exchange-kind-contingency');
	return contingencyLines(exchange).map((each) => ({
		kind,
		what: each.if,
		others: each.then,
		who: each.by,
		by: each.within
	}));
}

function goals(exchange: Exchange): readonly Line[] {
	const kind = exchange.wording.say('exchange-kind-goal');
	return goalLines(exchange).map(({ goal, rungs }) => {
		const next = nextRung(rungs, exchange.today);
		return {
			kind,
			what: exchange.quoted(goal),
			he: next === undefined ? '' : exchange.quoted(next.card),
			who: next?.who ?? '',
			by: next?.when ?? ''
		};
	});
}

/** Actions that are still to do: who does them stands under "who". */
function actions(exchange: Exchange): readonly Line[] {
	const kind = exchange.wording.say('exchange-kind-action');
	return actionLines(exchange)
		.filter(({ group }) => group !== 'closed')
		.map(({ what, who, by }) => ({ kind, what, who, by: by ?? '' }));
}

function reviews(exchange: Exchange): readonly Line[] {
	const { plan, programme, wording } = exchange;
	const early = plan.risk.triggers.map((trigger) => ({
		kind: wording.say('exchange-kind-early'),
		what: wording.say(`sheet-trigger-${trigger}`)
	}));
	const day = answerTo(exchange, programme.landmarks.reviewDate, 'date')?.date ?? null;
	const kind = wording.say('exchange-kind-review');
	return [...early, { kind, what: wording.say('exchange-review'), by: day ?? '' }];
}
