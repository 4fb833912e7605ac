import { succeed, type Result } from '#lib/base/result.ts';
import { laterDay } from '#lib/base/dates.ts';
import type { PackReference } from '#lib/programme/programme.ts';
import type { EraseReceipt } from '#lib/plan/receipt.ts';
import type { StoreProblem } from '#lib/ports/plan-store.ts';
import { summaryCsv } from '#lib/exchange/summary-csv.ts';
import type { Report } from '#lib/report/blocks.ts';
import { receiptReport } from '#lib/report/receipt.ts';
import { countedPlan, type CountedPlan } from '#lib/report/service-counts.ts';
import { summaryParts, summaryReport, type SummaryOf, type SummaryPart } from '#lib/report/service-summary.ts';
import { fallbackLanguage } from '#lib/words/fallback-language.ts';
import { keepTexts } from '#lib/words/keep-texts.ts';
import { paperTexts } from '#lib/words/paper-texts.ts';
import { sayDay } from '#lib/words/say-day.ts';
import { summaryTexts } from '#lib/words/summary-texts.ts';
import type { AppSession } from './app-session.svelte.ts';
import { wordingForStaff } from './programme-papers.ts';
import type { LoadedProgramme } from './programmes.ts';
import { erasingTools, receiptsOf } from './receipts.ts';

/*
 * Papers of the service, which are about no man: receipts, and counts of all plans here. They load with their pages.
 */

/** Words for papers of the service: in en-GB, the language that all who read its records share. */
function wordingOfPaper({ languages }: AppSession) {
	const say: AppSession['say'] = (id, values) => languages.sayIn(fallbackLanguage, id, values);
	return { language: fallbackLanguage, say, day: (day: string) => sayDay(say, day) };
}

/** The same for the screen, in the language of now. */
function wordingOfScreen({ languages, say }: AppSession) {
	return { language: languages.now, say, day: (day: string) => sayDay(say, day) };
}

/** The receipt of a plan that was erased, as a paper. */
export function receiptPaper(app: AppSession, receipt: EraseReceipt): Report {
	for (const texts of [paperTexts, keepTexts]) app.addTexts(texts);
	return receiptReport(receipt, wordingOfPaper(app));
}

/** A summary of all plans on this device, in the forms in which it leaves. */
export interface ServiceSummary {
	readonly parts: readonly SummaryPart[];
	readonly report: Report;
	readonly csv: string;
	/** Whether some plan here could not be opened, and so is not counted. */
	readonly isPartial: boolean;
}

/** How a long count is watched and stopped. */
export interface CountWatch {
	/** From 0 to 1. */
	readonly progress: (done: number) => void;
	readonly signal: AbortSignal;
}

/**
 * Counts all plans of this device, one after the other: none stays open, and between two of them the page can do what else
 * it has to. Undefined when it was stopped.
 */
export async function serviceSummary(
	app: AppSession,
	watch: CountWatch
): Promise<Result<ServiceSummary | undefined, StoreProblem>> {
	for (const texts of [paperTexts, summaryTexts]) app.addTexts(texts);
	await app.flush();
	const listed = await app.listPlans();
	if (!listed.ok) return listed;
	const tools = await erasingTools(app);
	const receipts = tools.ok ? await receiptsOf(tools.value) : tools;
	if (!receipts.ok) return receipts;
	const ids = listed.value.map(({ id }) => id);
	const counted = await countAll(app, ids, watch);
	if (counted === undefined) return succeed(undefined);
	const since = laterDay(app.today, { months: -12 });
	const about: SummaryOf = {
		plans: counted,
		erased: receipts.value.filter(({ erasedAt }) => erasedAt >= since).length,
		names: await namesOf(app),
		wording: wordingOfPaper(app),
		today: app.today
	};
	return succeed({
		parts: summaryParts({ ...about, wording: wordingOfScreen(app) }),
		report: summaryReport(about),
		csv: summaryCsv(about),
		isPartial: counted.length < ids.length
	});
}

async function countAll(
	app: AppSession,
	ids: readonly string[],
	{ progress, signal }: CountWatch
): Promise<readonly CountedPlan[] | undefined> {
	const programmes = new Map<string, Promise<LoadedProgramme | undefined>>();
	const programmeFor = (packs: readonly PackReference[]) => {
		const key = packs.map(({ id, version }) => `${id} ${version}`).join(',');
		const known = programmes.get(key) ?? app.programmeOf(packs);
		programmes.set(key, known);
		return known;
	};
	const counted: CountedPlan[] = [];
	for (const [at, id] of ids.entries()) {
		if (signal.aborted) return undefined;
		const kept = await app.readPlan(id);
		const loaded = kept.ok ? await programmeFor(kept.value.plan.packs) : undefined;
		if (kept.ok && loaded !== undefined) counted.push(countedPlan(loaded.programme, kept.value.plan, app.today));
		progress((at + 1) / ids.length);
		await new Promise((resolve) => setTimeout(resolve));
	}
	return counted;
}

/** What there is to count by on this device, whether a plan has it or not. */
async function namesOf(app: AppSession): Promise<SummaryOf['names']> {
	const { bases, addOns } = await app.shelf();
	const sections = new Map<string, string>();
	for (const base of bases) {
		const added = addOns.filter(({ to }) => to.includes(base.id));
		const loaded = await app.programmeOf([base, ...added].map(({ id, version }) => ({ id, version })));
		for (const [id, title] of loaded === undefined ? [] : sectionsOf(loaded))
			if (!sections.has(id)) sections.set(id, title);
	}
	return {
		packs: bases,
		parts: addOns,
		sections: [...sections].map(([id, title]) => ({ id, title })),
		languages: (await app.languages.all()).map(({ language, englishName }) => ({ id: language, title: englishName }))
	};
}

/** The sections of a programme, each by the titles of its journeys. */
function sectionsOf(loaded: LoadedProgramme): readonly (readonly [id: string, title: string])[] {
	const { plainTitle } = wordingForStaff(loaded);
	return loaded.programme.paper.flatMap((section) => {
		const journeys = loaded.programme.journeys.filter((journey) => journey.section === section);
		return journeys.length === 0 ? [] : [[section, journeys.map(({ id }) => plainTitle(id)).join(', ')] as const];
	});
}
