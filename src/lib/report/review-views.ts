import { parties, wholePlan, type PartAgreement, type Party } from '#lib/plan/life.ts';
import { mayRead } from './readers.ts';
import { rowsOf } from './rows.ts';
import { answerTo, inQuotes, type Source } from './source.ts';

/** What one of them says about a part of the plan, and about which version. */
export interface Voice extends Pick<PartAgreement, 'agreed' | 'why'> {
	readonly party: Party;
	/** Undefined for what he says of the plan as it stands. */
	readonly version: number | undefined;
	/** Whether that version is no longer the one of now. */
	readonly isOlder: boolean;
}

/** What he, the facilitator and the care manager say about one part of the plan. */
export interface PartViews {
	/** The id of a section, or `whole-plan`. */
	readonly part: string;
	readonly voices: readonly Voice[];
	/** Whether two of them say different things. */
	readonly differ: boolean;
}

/** Who agrees with what: the whole plan first, then each section of which somebody said something. Closed ones stay out. */
export function viewsOn(source: Source): readonly PartViews[] {
	const { plan, programme, reader } = source;
	const sections = programme.paper.filter(
		(section) => plan.agreements[section] !== undefined && mayRead(programme, plan, section, reader)
	);
	return [wholePlan, ...sections]
		.map((part) => {
			const voices = parties.flatMap((party) => voiceOf(source, part, party));
			return { part, voices, differ: new Set(voices.map(({ agreed }) => agreed)).size > 1 };
		})
		.filter(({ part, voices }) => part === wholePlan || voices.length > 0);
}

function voiceOf(source: Source, part: string, party: Party): readonly Voice[] {
	if (part === wholePlan && party === 'man') return hisVoice(source);
	const said = source.plan.agreements[part]?.[party];
	if (said === undefined) return [];
	const { agreed, why, version } = said;
	return [
		{ party, agreed, why: party === 'man' ? quoted(why) : why.trim(), version, isOlder: version < source.plan.version }
	];
}

/** What he says of the whole plan is his answer on its own page, and nothing else. */
function hisVoice(source: Source): readonly Voice[] {
	const answer = answerTo(source, source.programme.landmarks.agreement, 'agree');
	if (answer === undefined || answer.agreed === null) return [];
	return [{ party: 'man', agreed: answer.agreed, why: quoted(answer.why), version: undefined, isOlder: false }];
}

function quoted(why: string): string {
	return why.trim() === '' ? '' : inQuotes(why);
}

/** A note of staff beside what he said to the same question: verbatim, in quotes. */
export interface NoteBeside {
	readonly step: string;
	readonly his: readonly string[];
	readonly staff: readonly string[];
}

/** Wherever staff noted something beside an answer that this reader may see. */
export function notesBeside(source: Source): readonly NoteBeside[] {
	const { plan, programme } = source;
	return [...programme.steps.keys()].flatMap((step) => {
		const note = plan.staff[step]?.words.trim() ?? '';
		const answer = source.answers[step];
		if (note === '' || answer === undefined) return [];
		const his = rowsOf(source, step, answer).map(({ item }) => inQuotes(item.words));
		return [{ step, his, staff: note.split('\n') }];
	});
}
