import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { adoptOwnCards } from './adopt-own-cards.ts';
import type { Plan } from './plan.ts';
import { isEmpty } from './empty-answers.ts';
import { agreementOf, type Agreed } from './merge-agreement.ts';
import type { Past } from './merge-past.ts';
import { Chooser, type Difference, type Side } from './merge-units.ts';
import type { RiskPlan } from './risk-plan.ts';

/** Two copies of a plan put together, as far as that can be done without asking. */
export interface Merged {
	/** Valid whatever is still open: there it says what the plan here says. */
	readonly merged: Plan;
	/** What both changed, or what one of them took away: people choose. */
	readonly open: readonly Difference[];
}

/** What is known of two copies beside how they stand now. */
export interface Known {
	readonly here: Past;
	readonly there: Past;
	/** All that he agreed in either of them. */
	readonly agreed?: readonly Agreed[];
	/** What people have chosen, by the key of a difference. */
	readonly chosen?: Readonly<Record<string, Side>>;
}

const nothingKnown: Known = { here: new Map(), there: new Map() };

/** A common state as the past of both. */
export function knownFrom(base: Past): Known {
	return { here: base, there: base };
}

/**
 * Puts two copies of a plan together, entry by entry. What only one of them changed is taken from it, and what only one of
 * them holds stays: a copy may have left it out. An answer is never taken away without asking. `other-versions`: they were
 * made with other versions of the same programme; one has to be moved first.
 */
export function mergePlans(
	here: Plan,
	there: Plan,
	known: Known = nothingKnown
): Result<Merged, 'other-programme' | 'other-versions'> {
	const packs = packsOfBoth(here.packs, there.packs);
	if (!packs.ok) return packs;
	const unit = new Chooser(known.here, known.there, known.chosen ?? {});
	const said: Plan = {
		...here,
		packs: packs.value,
		name: unit.plain(['name'], here.name, there.name),
		voice: unit.plain(['voice'], here.voice, there.voice),
		level: unit.plain(['level'], here.level, there.level),
		language: unit.plain(['language'], here.language, there.language),
		needs: unit.plain(['needs'], here.needs, there.needs),
		settings: unit.plain(['settings'], here.settings, there.settings),
		keepUntil: unit.plain(['keepUntil'], here.keepUntil, there.keepUntil),
		answers: unit.entries(['answers'], here.answers, there.answers, { isAsked: true, isEmpty }),
		staff: unit.entries(['staff'], here.staff, there.staff),
		ruleChecks: unit.entries(['ruleChecks'], here.ruleChecks, there.ruleChecks),
		teachBack: unit.entries(['teachBack'], here.teachBack, there.teachBack),
		sharing: unit.nested(['sharing'], here.sharing, there.sharing),
		risk: riskOfBoth(unit, here.risk, there.risk),
		diary: unit.entries(['diary'], here.diary, there.diary),
		checks: unit.entries(['checks'], here.checks, there.checks),
		slips: unit.entries(['slips'], here.slips, there.slips),
		actions: unit.entries(['actions'], withSigns(here.actions, there.actions), withSigns(there.actions, here.actions)),
		agreements: unit.nested(['agreements'], here.agreements, there.agreements),
		capacity: unit.entries(['capacity'], here.capacity, there.capacity),
		countersigned: unit.entries(['countersigned'], here.countersigned, there.countersigned),
		changedAt: here.changedAt > there.changedAt ? here.changedAt : there.changedAt
	};
	const whole = adoptOwnCards(said, [here, there]);
	return succeed({ merged: { ...whole, ...agreementOf(whole, [here, there], known.agreed ?? []) }, open: unit.open });
}

/** The parts of both copies. One that either left out comes back: nothing that was said in it is lost. */
function packsOfBoth(
	here: Plan['packs'],
	there: Plan['packs']
): Result<Plan['packs'], 'other-programme' | 'other-versions'> {
	if (here[0]?.id !== there[0]?.id) return refuse('other-programme');
	const isMoved = there.some(({ id, version }) => here.some((own) => own.id === id && own.version !== version));
	if (isMoved) return refuse('other-versions');
	return succeed([...here, ...there.filter(({ id }) => here.every((own) => own.id !== id))]);
}

/** Actions of one copy with the sign that the other copy still names: who leaves sections out takes only the sign away. */
function withSigns(actions: Plan['actions'], others: Plan['actions']): Plan['actions'] {
	return Object.fromEntries(
		Object.entries(actions).map(([id, action]) => {
			const other = Object.hasOwn(others, id) ? others[id] : undefined;
			return [id, { ...action, sign: action.sign ?? other?.sign ?? null }];
		})
	);
}

function riskOfBoth(unit: Chooser, here: RiskPlan, there: RiskPlan): RiskPlan {
	const text = (field: TextOfRisk) => unit.plain(['risk', field], here[field], there[field]);
	const around = (field: keyof RiskPlan['environment']) =>
		unit.plain(['risk', 'environment', field], here.environment[field], there.environment[field]);
	const changing = (field: keyof RiskPlan['changes']) =>
		unit.plain(['risk', 'changes', field], here.changes[field], there.changes[field]);
	return {
		situation: text('situation'),
		scenarios: unit.plain(['risk', 'scenarios'], here.scenarios, there.scenarios),
		grid: unit.entries(['risk', 'grid'], here.grid, there.grid),
		supervision: text('supervision'),
		monitoring: text('monitoring'),
		interventions: text('interventions'),
		safety: text('safety'),
		contingencies: unit.plain(['risk', 'contingencies'], here.contingencies, there.contingencies),
		environment: {
			attitude: around('attitude'),
			communication: around('communication'),
			knowledge: around('knowledge'),
			consistency: around('consistency')
		},
		changes: {
			staff: changing('staff'),
			support: changing('support'),
			home: changing('home'),
			people: changing('people'),
			order: changing('order')
		},
		staffView: text('staffView'),
		positiveRisk: text('positiveRisk'),
		triggers: unit.plain(['risk', 'triggers'], here.triggers, there.triggers),
		sharingBasis: text('sharingBasis'),
		reReferral: text('reReferral')
	};
}
type TextOfRisk = {
	[Field in keyof RiskPlan]: RiskPlan[Field] extends string ? Field : never;
}[keyof RiskPlan];
