import { csvOf } from './csv.ts';
import { exchangeOf, type ExchangeOf } from './exchange-of.ts';
import { actionLines } from './lines.ts';

/** The actions as CSV: what, who, by when, how far it is and why, for which sign. A plan without actions has the head alone. */
export function actionsListOf(about: ExchangeOf): string {
	const exchange = exchangeOf(about);
	const { say } = exchange.wording;
	const head = [
		say('exchange-what'),
		say('exchange-who'),
		say('exchange-by'),
		say('exchange-state'),
		say('exchange-why'),
		say('exchange-kind-sign'),
		say('sheet-action-overdue')
	];
	const rows = actionLines(exchange).map(({ what, who, by, state, why, said, group }) => [
		what,
		who,
		by ?? '',
		say(`sheet-state-${state}`),
		why,
		said,
		group === 'overdue' ? say('exchange-yes') : ''
	]);
	return csvOf([head, ...rows].map((cells) => cells.map((cell) => cell.trim())));
}
