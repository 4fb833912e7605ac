import type { Strength } from '#lib/plan/answers.ts';
import type { HomeworkText } from './homework-text.ts';
import type { SheetText } from './sheet-texts.ts';

/** A hard word that is explained on paper. */
export interface ExplainedWord {
	readonly word: string;
	readonly meaning: string;
	readonly picture: string;
}

/** The words a report asks for: the programme's by id, and labels of its own. */
export interface ReportWording {
	/** The language that is said, where it is another than the plan asks for because its words are not here. */
	readonly language?: string;
	/** That nobody has checked this language yet, in English and in the language. */
	readonly unchecked?: readonly string[];
	readonly card: (id: string) => string;
	readonly ask: (step: string) => string;
	readonly title: (journey: string) => string;
	/** The same in staff words. */
	readonly plainCard: (id: string) => string;
	readonly plainAsk: (step: string) => string;
	readonly plainTitle: (journey: string) => string;
	readonly day: (day: string) => string;
	/** With the day of the week: "Monday 3 May 2027". */
	readonly fullDay: (day: string) => string;
	/** The hard words that stand in some texts, each once. */
	readonly hardWords: (texts: readonly string[]) => readonly ExplainedWord[];
	readonly say: (id: ReportText, values?: Readonly<Record<string, string | number>>) => string;
}

/** Labels on paper. */
export type ReportText = SheetText | PaperText | HomeworkText;

type PaperText =
	| 'paper-title'
	| 'paper-date'
	| 'paper-version'
	| 'paper-version-number'
	| 'paper-version-changed'
	| 'paper-draft'
	| 'paper-review'
	| 'paper-review-open'
	| 'paper-copies'
	| 'paper-copies-nobody'
	| 'paper-limits'
	| 'paper-closing'
	| 'paper-hard-words'
	| 'paper-page'
	| 'paper-foot-draft'
	| 'paper-foot-version'
	| 'paper-foot-date'
	| 'paper-foot-hash'
	| 'paper-for-man'
	| 'paper-for-changes'
	| 'paper-changes-title'
	| 'paper-changes-new'
	| 'paper-changes-changed'
	| 'paper-changes-gone'
	| 'paper-changes-none'
	| 'paper-changes-before'
	| 'paper-changes-now'
	| 'paper-changes-was'
	| 'paper-green'
	| 'paper-amber'
	| 'paper-red'
	| 'paper-glance'
	| 'paper-glance-feel'
	| 'paper-glance-do'
	| 'paper-glance-ring'
	| 'paper-glance-999'
	| `strength-${Strength}`
	| 'paper-map-event'
	| 'paper-map-thought'
	| 'paper-map-feeling'
	| 'paper-map-body'
	| 'paper-map-did'
	| 'paper-map-could'
	| 'paper-close-sign'
	| 'paper-close-excuse'
	| 'paper-close-rung'
	| 'paper-close-helper'
	| 'paper-card-title'
	| 'paper-card-how'
	| 'paper-card-signs'
	| 'paper-card-helpers'
	| 'paper-card-helper'
	| 'paper-card-empty'
	| 'paper-for-card'
	| 'paper-do'
	| 'paper-staff-do'
	| 'paper-staff-tell'
	| 'paper-tell'
	| 'paper-true'
	| 'paper-who'
	| 'paper-when'
	| 'paper-phone'
	| 'paper-ring-when'
	| 'paper-order-reference'
	| 'paper-order-date'
	| 'paper-agree-yes'
	| 'paper-agree-no'
	| 'paper-agree-could-not-answer'
	| 'paper-why'
	| 'paper-recorded'
	| 'paper-recorded-on'
	| 'own-drawing'
	| 'own-photo'
	| 'own-recording';
