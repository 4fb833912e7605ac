import { readDay } from '#lib/base/dates.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { actionsListOf } from '#lib/exchange/actions-list.ts';
import { calendarOf } from '#lib/exchange/calendar.ts';
import type { ExchangeOf } from '#lib/exchange/exchange-of.ts';
import { fhirFileOf } from '#lib/exchange/fhir.ts';
import { fieldsFileOf } from '#lib/exchange/fields.ts';
import { listsFileOf } from '#lib/exchange/lists-file.ts';
import { reviewListOf } from '#lib/exchange/review-list.ts';
import { planHashOf } from '#lib/report/source.ts';
import type { Arguments } from './arguments.ts';
import { done, misused, notValid, type Outcome } from './outcome.ts';
import { findProgramme, wordingForExchange } from './programmes.ts';
import { readPlanFile } from './read-plan-file.ts';
import { sha256 } from './sha256.ts';

/** The forms by the names that the command line uses. Undefined: there is nothing in this plan to be written in that form. */
const forms: ReadonlyMap<string, (about: ExchangeOf) => Promise<string | undefined>> = new Map([
	['fhir', fhirFileOf],
	['csv', async (about) => reviewListOf(about)],
	['actions', async (about) => actionsListOf(about)],
	['ics', calendarOf],
	['fields', async (about) => fieldsFileOf(about)],
	['json', async (about) => listsFileOf(about)]
]);

/** What somebody wants for another system. */
interface Wish {
	readonly file: string;
	readonly form: (about: ExchangeOf) => Promise<string | undefined>;
	/** A day; undefined is the day of the plan's last change, so that the same plan always gives the same bytes. */
	readonly date: string | undefined;
}

/** Writes a plan for another system to standard output: what the care manager may see. */
export async function exportPlan(given: Arguments): Promise<Outcome> {
	const wish = readWish(given);
	if (!wish.ok) return misused(wish.problem);
	const { file, form, date } = wish.value;
	const read = await readPlanFile(file);
	if (!read.ok) return read.problem;
	const plan = read.value;
	const programme = findProgramme(plan.packs);
	if (programme === undefined) return notValid([{ path: 'packs', sentence: 'This pack is not known here.' }]);
	const text = await form({
		programme,
		plan,
		wording: wordingForExchange(plan),
		madeAt: () => undefined,
		today: date ?? plan.changedAt.slice(0, 10),
		planHash: await planHashOf(plan, sha256),
		digest: sha256
	});
	return text === undefined
		? notValid([
				{
					path: 'answers',
					sentence: 'No day for a calendar stands in this plan, as far as the care manager may see it.'
				}
			])
		: done(text);
}

function readWish({ words, options }: Arguments): Result<Wish, string> {
	const [file, ...others] = words;
	const form = forms.get(options.get('to') ?? '');
	const date = options.get('date');
	if (file === undefined || others.length > 0) return refuse('Name one plan file to export, or - for standard input.');
	if (form === undefined) return refuse(`The option --to says for which system: ${[...forms.keys()].join(', ')}.`);
	if (date !== undefined && readDay(date) === undefined)
		return refuse('The option --date needs a real day, such as 2026-03-02.');
	return succeed({ file, form, date });
}
