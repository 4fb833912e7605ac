import { actionsListOf } from '#lib/exchange/actions-list.ts';
import { calendarOf } from '#lib/exchange/calendar.ts';
import type { ExchangeOf } from '#lib/exchange/exchange-of.ts';
import { fhirFileOf } from '#lib/exchange/fhir.ts';
import { fieldsOf, type Field } from '#lib/exchange/fields.ts';
import { listsFileOf } from '#lib/exchange/lists-file.ts';
import { reviewListOf } from '#lib/exchange/review-list.ts';
import type { PaperTools } from '#lib/ports/paper-tools.ts';
import { planHashOf } from '#lib/report/source.ts';
import { exchangeTexts } from '#lib/words/exchange-texts.ts';
import { hardWordsIn } from '#lib/words/glossary.ts';
import { paperTexts } from '#lib/words/paper-texts.ts';
import type { PlanSession } from './plan-session.svelte.ts';

/** The files for other systems, in the order in which they are offered. */
export const exchangeForms = ['ics', 'csv', 'actions', 'json', 'fhir'] as const;
export type ExchangeForm = (typeof exchangeForms)[number];

/** The kinds of file, for whoever saves them. */
const kinds: Readonly<Record<ExchangeForm, string>> = {
	ics: 'text/calendar;charset=utf-8',
	csv: 'text/csv;charset=utf-8',
	actions: 'text/csv;charset=utf-8',
	json: 'application/json',
	fhir: 'application/fhir+json'
};

/** What is copied and saved for other systems, as the plan was when it was asked for. */
export interface Exchanged {
	readonly fields: readonly Field[];
	/** The text of a file and its kind; undefined where nothing in the plan can be written so. */
	readonly fileOf: (form: ExchangeForm) => Promise<{ readonly text: string; readonly kind: string } | undefined>;
}

/** What goes to other systems: what the care manager may see. Undefined without staff. */
export async function exchanged(
	session: PlanSession,
	{ digest }: Pick<PaperTools, 'digest'>
): Promise<Exchanged | undefined> {
	if (!session.isTogether) return undefined;
	const { plan, programme, words, today } = session;
	words.add(paperTexts);
	words.add(exchangeTexts);
	const about: ExchangeOf = {
		programme,
		plan,
		wording: { ...words, hardWords: (texts) => hardWordsIn(texts, words.spoken?.hardWords) },
		madeAt: () => undefined,
		today,
		planHash: await planHashOf(plan, digest),
		digest
	};
	const makers: Readonly<Record<ExchangeForm, () => Promise<string | undefined>>> = {
		ics: () => calendarOf(about),
		csv: async () => reviewListOf(about),
		actions: async () => actionsListOf(about),
		json: async () => listsFileOf(about),
		fhir: () => fhirFileOf(about)
	};
	return {
		fields: fieldsOf(about),
		fileOf: async (form) => {
			const text = await makers[form]();
			return text === undefined ? undefined : { text, kind: kinds[form] };
		}
	};
}
