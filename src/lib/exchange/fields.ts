import { cardsTakenFrom } from '#lib/journey/chosen.ts';
import { roundChanges } from '#lib/plan/risk-plan.ts';
import { answerTo, inQuotes } from '#lib/report/source.ts';
import { exchangeOf, labelled, type Exchange, type ExchangeOf } from './exchange-of.ts';
import {
	contingencyInWords,
	contingencyLines,
	goalLines,
	helperLines,
	needLines,
	nextRung,
	scenarioLines,
	signLines
} from './lines.ts';

/** The fields of a risk plan in probation's system, in their order (domain.md 1.7, R7); last the scenario line (R6). */
export const fieldNames = [
	'keyInformationCurrentSituation',
	'furtherConsiderationsCurrentSituation',
	'supervision',
	'monitoringAndControl',
	'interventionsAndTreatment',
	'victimSafetyPlanning',
	'contingencyPlans',
	'mappaScenario'
] as const;
export type FieldName = (typeof fieldNames)[number];

/** Text for one field, ready to be pasted; empty where nothing was said. */
export interface Field {
	readonly name: FieldName;
	readonly text: string;
}

const makers: Readonly<Record<FieldName, (exchange: Exchange) => readonly string[]>> = {
	keyInformationCurrentSituation: (exchange) => [
		...said(exchange.plan.risk.situation),
		...labelled(
			exchange.wording.say('sheet-needs'),
			needLines(exchange)
				.map(({ words }) => words)
				.join(' ')
		)
	],
	furtherConsiderationsCurrentSituation: further,
	supervision: (exchange) => [...said(exchange.plan.risk.supervision), ...helpers(exchange)],
	monitoringAndControl: (exchange) => [...said(exchange.plan.risk.monitoring), ...signs(exchange)],
	interventionsAndTreatment: (exchange) => [...said(exchange.plan.risk.interventions), ...goals(exchange)],
	victimSafetyPlanning: (exchange) => said(exchange.plan.risk.safety),
	contingencyPlans: (exchange) => contingencyLines(exchange).map((each) => contingencyInWords(exchange, each)),
	mappaScenario: scenarioLines
};

/** What is pasted into other systems, field by field: staff words as they are, his in quotes. */
export function fieldsOf(about: ExchangeOf): readonly Field[] {
	const exchange = exchangeOf(about);
	return fieldNames.map((name) => ({ name, text: makers[name](exchange).join('\n') }));
}

/** The same as one JSON object. */
export function fieldsFileOf(about: ExchangeOf): string {
	const { plan, today } = about;
	const fields = Object.fromEntries(fieldsOf(about).map(({ name, text }) => [name, text]));
	return `${JSON.stringify({ format: 'steady-fields', version: 1, planVersion: plan.version, date: today, fields }, null, '\t')}\n`;
}

function said(words: string): readonly string[] {
	return words.trim() === '' ? [] : [words.trim()];
}

/** What surrounds him and what protects him, how he and staff see it, and what may go well. */
function further(exchange: Exchange): readonly string[] {
	const { plan, programme, wording } = exchange;
	const { risk } = plan;
	const strengths = (programme.sheets?.strengths ?? [])
		.flatMap((step) => cardsTakenFrom(exchange.answers[step]))
		.filter(exchange.mayPrint)
		.map(exchange.quoted);
	const around = ['attitude', 'communication', 'knowledge', 'consistency'] as const;
	return [
		...labelled(wording.say('sheet-strengths'), strengths.join(' ')),
		...around.flatMap((name) => labelled(wording.say(`sheet-${name}`), risk.environment[name])),
		...roundChanges.flatMap((name) => labelled(wording.say(`sheet-change-${name}`), risk.changes[name])),
		...labelled(wording.say('sheet-his-view'), hisView(exchange)),
		...labelled(wording.say('sheet-staff-view'), risk.staffView),
		...labelled(wording.say('sheet-positive'), risk.positiveRisk),
		...labelled(
			wording.say('sheet-triggers'),
			risk.triggers.map((trigger) => wording.say(`sheet-trigger-${trigger}`)).join('; ')
		)
	];
}

function hisView(exchange: Exchange): string {
	const { programme, wording } = exchange;
	const answer = answerTo(exchange, programme.landmarks.agreement, 'agree');
	const agreed = answer?.agreed ?? null;
	if (agreed === null) return '';
	const why = answer?.why.trim() ?? '';
	return [wording.say(`sheet-agree-${agreed}`), ...(why === '' ? [] : [inQuotes(why)])].join(' ');
}

function helpers(exchange: Exchange): readonly string[] {
	const words = helperLines(exchange).map(({ name, role, phone }) =>
		[role, name, phone].filter((each) => each !== '').join(', ')
	);
	return labelled(exchange.wording.say('sheet-helpers'), words.join('; '));
}

function signs(exchange: Exchange): readonly string[] {
	return signLines(exchange).map(({ said: sign, waysOut, row }) =>
		[
			exchange.wording.say('exchange-sign', { sign, he: waysOut.join(' ') }),
			...labelled(exchange.wording.say('sheet-grid-carers'), row.carers),
			...labelled(exchange.wording.say('sheet-grid-others'), row.others),
			...labelled(exchange.wording.say('exchange-who'), row.who),
			...labelled(exchange.wording.say('exchange-by'), row.by === null ? '' : exchange.wording.day(row.by)),
			...labelled(exchange.wording.say('sheet-grid-fails'), row.ifFails)
		]
			.map(asSentence)
			.join(' ')
	);
}

function goals(exchange: Exchange): readonly string[] {
	const { wording } = exchange;
	return goalLines(exchange).map(({ goal, rungs }) => {
		const next = nextRung(rungs, exchange.today);
		return [
			wording.say('exchange-goal', { goal: exchange.quoted(goal) }),
			...(next === undefined ? [] : labelled(wording.say('exchange-rung'), exchange.quoted(next.card))),
			...labelled(wording.say('exchange-who'), next?.who ?? ''),
			...labelled(wording.say('exchange-by'), next?.when == null ? '' : wording.day(next.when))
		]
			.map(asSentence)
			.join(' ');
	});
}

/** Words with a full stop, so that the next ones stand apart. */
function asSentence(words: string): string {
	return /[.!?”]$/.test(words) ? words : `${words}.`;
}
