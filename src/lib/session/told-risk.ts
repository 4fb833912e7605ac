import type { Plan } from '#lib/plan/plan.ts';
import type { GridRow } from '#lib/plan/risk-plan.ts';
import type { AppText } from '#lib/words/app-words.ts';
import { sayDay } from '#lib/words/say-day.ts';
import type { Teller, ToldLine } from './told-answers.ts';

/** What staff call each field of the care manager's form. */
const fields = {
	situation: 'risk-part-situation',
	scenarios: 'risk-part-scenarios',
	grid: 'risk-part-grid',
	supervision: 'risk-part-supervision',
	monitoring: 'risk-part-monitoring',
	interventions: 'risk-part-interventions',
	safety: 'risk-part-safety',
	contingencies: 'risk-part-contingencies',
	attitude: 'risk-attitude',
	communication: 'risk-communication',
	knowledge: 'risk-knowledge',
	consistency: 'risk-consistency',
	staff: 'risk-change-staff',
	support: 'risk-change-support',
	home: 'risk-change-home',
	people: 'risk-change-people',
	order: 'risk-change-order',
	staffView: 'risk-part-views',
	positiveRisk: 'risk-part-positive',
	triggers: 'risk-part-triggers',
	sharingBasis: 'risk-sharing-basis',
	reReferral: 'risk-re-referral'
} as const satisfies Readonly<Record<string, AppText>>;

/** What a place in the care manager's form is about; a line of the grid is about its sign. */
export function riskAbout({ say }: Teller, field: string, part: string, card: (id: string) => string): string {
	if (field === 'grid') return card(part);
	const name = part === '' ? field : part;
	return say(isField(name) ? fields[name] : 'merge-part-risk');
}

/** What stands in a place of the care manager's form. */
export function riskLines(
	{ say }: Teller,
	{ risk }: Plan,
	[, field = '', part = '']: readonly string[]
): readonly ToldLine[] {
	switch (field) {
		case 'scenarios':
			return risk.scenarios.map(({ where, when, risk: what, because, change }) => ({
				words: say('merge-joined', {
					about: say('risk-scenario-line', {
						where: inside(say, where),
						when: inside(say, when),
						risk: inside(say, what),
						because: inside(say, because)
					}),
					what: say(`risk-scenario-${change}`)
				})
			}));
		case 'contingencies':
			return risk.contingencies.map((plan) => ({
				words: say('merge-contingency', {
					if: inside(say, plan.if),
					then: inside(say, plan.then),
					by: inside(say, plan.by),
					within: inside(say, plan.within)
				})
			}));
		case 'triggers':
			return risk.triggers.map((trigger) => ({ words: say(`risk-trigger-${trigger}`) }));
		case 'grid':
			return rowLines(say, risk.grid[part]);
		default: {
			const holder: Readonly<Record<string, unknown>> =
				field === 'environment' ? { ...risk.environment } : field === 'changes' ? { ...risk.changes } : { ...risk };
			const text = holder[part === '' ? field : part];
			return typeof text === 'string' ? [{ words: text }] : [];
		}
	}
}

/** Words inside a sentence: without the full stop at their end, and a word for what is not there. */
function inside(say: Teller['say'], words: string): string {
	return words.trim().replace(/[.;,]+$/, '') || say('risk-scenario-gap');
}

function rowLines(say: Teller['say'], row: GridRow | undefined): readonly ToldLine[] {
	if (row === undefined) return [];
	const texts = [
		['risk-grid-carers', row.carers],
		['risk-grid-others', row.others],
		['risk-grid-late', row.late],
		['risk-grid-who', row.who],
		['risk-grid-by', row.by === null ? '' : sayDay(say, row.by)],
		['risk-grid-fails', row.ifFails]
	] as const;
	return texts
		.filter(([, what]) => what.trim() !== '')
		.map(([about, what]) => ({ words: say('merge-joined', { about: say(about), what }) }));
}

function isField(name: string): name is keyof typeof fields {
	return Object.hasOwn(fields, name);
}
