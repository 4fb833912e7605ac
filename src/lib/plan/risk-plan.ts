/** How a scenario goes: as before, in another way, or better than feared. */
export const scenarioTurns = ['repeat', 'twist', 'improvement'] as const;

/** One scenario line (content-inventory.md 5.12, cm2): in this place, when this happens, this risk to which group, because. */
export interface Scenario {
	readonly where: string;
	readonly when: string;
	readonly risk: string;
	readonly because: string;
	readonly change: (typeof scenarioTurns)[number];
}

/** What staff add to one of his signs (domain.md 1.7): what carers and others do, who, by when, and if that fails. */
export interface GridRow {
	readonly carers: string;
	readonly others: string;
	readonly who: string;
	/** By when: a day. */
	readonly by: string | null;
	readonly ifFails: string;
	/** What the sign looks like when it is late, and who sees that (cm3). */
	readonly late: string;
}

/** If this happens, then that is done, by whom, within what time (cm8). */
export interface Contingency {
	readonly if: string;
	readonly then: string;
	readonly by: string;
	readonly within: string;
}

/** What asks for a review before its day (cm13). */
export const earlyTriggers = [
	'moved-home',
	'staff-change',
	'loss',
	'lapse',
	'order-end',
	'health',
	'phone-internet'
] as const;
export type EarlyTrigger = (typeof earlyTriggers)[number];

/** The people and the place around him (cm10). */
export interface Environment {
	readonly attitude: string;
	readonly communication: string;
	readonly knowledge: string;
	readonly consistency: string;
}

/** What changes round him (ARMIDILO's environment side, content-inventory.md 5.11): one text each. */
export const roundChanges = ['staff', 'support', 'home', 'people', 'order'] as const;
export type RoundChanges = Readonly<Record<(typeof roundChanges)[number], string>>;

/**
 * What the care manager's copy needs and only staff can say: staff words, always apart from his (domain.md 1.7,
 * content-inventory.md 5.12). Groups of people only, never names; the rest stays in the service's own record.
 */
export interface RiskPlan {
	readonly situation: string;
	readonly scenarios: readonly Scenario[];
	/** By the id of a sign. */
	readonly grid: Readonly<Record<string, GridRow>>;
	readonly supervision: string;
	readonly monitoring: string;
	readonly interventions: string;
	readonly safety: string;
	readonly contingencies: readonly Contingency[];
	readonly environment: Environment;
	readonly changes: RoundChanges;
	readonly staffView: string;
	readonly positiveRisk: string;
	readonly triggers: readonly EarlyTrigger[];
	readonly sharingBasis: string;
	readonly reReferral: string;
}

/** How much the staff part of a plan may hold. */
export const riskLimits = { scenarios: 3, contingencies: 20, gridRows: 60, line: 400 } as const;

/** How many plans for "if this happens" are asked for (domain.md 1.7). */
export const leastContingencies = 3;

/** Before staff said anything. */
export const emptyRiskPlan: RiskPlan = {
	situation: '',
	scenarios: [],
	grid: {},
	supervision: '',
	monitoring: '',
	interventions: '',
	safety: '',
	contingencies: [],
	environment: { attitude: '', communication: '', knowledge: '', consistency: '' },
	changes: { staff: '', support: '', home: '', people: '', order: '' },
	staffView: '',
	positiveRisk: '',
	triggers: [],
	sharingBasis: '',
	reReferral: ''
};

/** A row of the grid before anything is put in it. */
export const emptyGridRow: GridRow = { carers: '', others: '', who: '', by: null, ifFails: '', late: '' };
