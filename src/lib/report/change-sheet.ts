import type { Plan } from '#lib/plan/plan.ts';
import type { Block, Report, Row } from './blocks.ts';
import { footerOf } from './footer.ts';
import { hardWordsOf } from './hard-words.ts';
import { rowsOf } from './rows.ts';
import { sourceOf, type ReportOf, type Source } from './source.ts';
import type { ReportText } from './wording.ts';
import { withoutPictures } from './without-pictures.ts';

/** What became of a row between two states, and the sign that stands beside its heading. */
const turns = [
	{ turn: 'new', words: 'paper-changes-new', picture: 'new-plan' },
	{ turn: 'changed', words: 'paper-changes-changed', picture: 'pen-rubber' },
	{ turn: 'gone', words: 'paper-changes-gone', picture: 'plan-bin' }
] as const satisfies readonly { turn: string; words: ReportText; picture: string }[];
type Turn = (typeof turns)[number]['turn'];

/** A row of his plan that is new, changed or gone. */
interface Turned {
	readonly turn: Turn;
	readonly step: string;
	readonly row: Row;
}

/**
 * "What changed": part by part, what is new in his plan, what changed and what is gone, in easy words with pictures. It shows
 * what his own copy may show now, of both states: sections and rule checks are those of the later one.
 */
export function changeSheet(about: ReportOf, before: Plan): Report {
	const { programme, plan, wording } = about;
	const after = sourceOf(about, 'man');
	const then: Plan = { ...before, sharing: plan.sharing, ruleChecks: plan.ruleChecks };
	const old = sourceOf({ ...about, plan: then }, 'man');
	const parts = programme.journeys.flatMap((journey): readonly Block[] => {
		const turned = journey.steps.flatMap(({ id }) => turnedAt(old, after, id));
		const heading: Block = { kind: 'heading', level: 2, words: wording.title(journey.id), picture: journey.picture };
		return turned.length === 0 ? [] : [heading, ...turns.flatMap((turn) => turnBlocks(after, turned, turn))];
	});
	const nothing: Block = {
		kind: 'text',
		words: wording.say('paper-changes-none'),
		voice: undefined,
		strong: true,
		step: undefined
	};
	const said = [head(about, before), ...(parts.length === 0 ? [nothing] : parts)];
	const blocks = [...said, ...hardWordsOf(said, wording)];
	return {
		reader: 'man',
		title: wording.say('paper-changes-title'),
		language: wording.language ?? plan.language,
		version: plan.version,
		blocks: plan.settings.pictures === 'off' ? blocks.map(withoutPictures) : blocks,
		look: plan.settings.look,
		style: 'easy',
		fit: { mostPages: undefined },
		footer: footerOf(about, 'paper-for-changes')
	};
}

function head({ plan, wording, today }: ReportOf, before: Plan): Block {
	const state = ({ version }: Plan) =>
		version === 0 ? wording.say('paper-draft') : wording.say('paper-foot-version', { version: `${version}` });
	return {
		kind: 'head',
		title: wording.say('paper-changes-title'),
		name: plan.name.trim(),
		picture: 'plan-folder',
		facts: [
			{ label: wording.say('paper-changes-before'), value: state(before) },
			{ label: wording.say('paper-changes-now'), value: state(plan) },
			{ label: wording.say('paper-date'), value: wording.day(today) }
		]
	};
}

/** The rows of one question that differ. Where one answer took the place of another, it is one change. */
function turnedAt(old: Source, after: Source, step: string): readonly Turned[] {
	const [was, is] = [rowsAt(old, step), rowsAt(after, step)];
	const before = new Map(was.map((row) => [keyOf(row), row]));
	const now = new Map(is.map((row) => [keyOf(row), row]));
	const fresh = is.filter((row) => !before.has(keyOf(row)));
	const gone = was.filter((row) => !now.has(keyOf(row)));
	const changed = is.filter((row) => before.has(keyOf(row)) && linesOf(before.get(keyOf(row))) !== linesOf(row));
	const [onlyNew, onlyGone] = [fresh[0], gone[0]];
	const isReplaced = fresh.length === 1 && gone.length === 1 && onlyNew?.role === 'answer';
	if (isReplaced && onlyGone !== undefined)
		return [{ turn: 'changed', step, row: withBefore(after, onlyNew, onlyGone) }];
	const turned = (turn: Turn) => (row: Row) => ({ turn, step, row });
	return [...fresh.map(turned('new')), ...changed.map(turned('changed')), ...gone.map(turned('gone'))];
}

function rowsAt(source: Source, step: string): readonly Row[] {
	const answer = source.answers[step];
	return answer === undefined || answer.kind === 'info' ? [] : rowsOf(source, step, answer);
}

/** What a row is about, whatever stands under it and wherever it stands in an order. */
function keyOf({ role, item }: Row): string {
	return JSON.stringify([role, item.words, item.picture]);
}

function linesOf(row: Row | undefined): string {
	return JSON.stringify(row?.lines.map(({ label, item }) => [label, item.words]));
}

function withBefore({ wording }: Source, row: Row, before: Row): Row {
	const was = { picture: undefined, words: before.item.words };
	return { ...row, lines: [...row.lines, { role: 'part', label: wording.say('paper-changes-was'), item: was }] };
}

function turnBlocks(
	{ wording }: Source,
	turned: readonly Turned[],
	{ turn, words, picture }: (typeof turns)[number]
): readonly Block[] {
	const those = turned.filter((each) => each.turn === turn);
	if (those.length === 0) return [];
	const steps = [...new Set(those.map(({ step }) => step))];
	// A number is a place in an order: of a part of the rows it would say something else.
	return [
		{ kind: 'heading', level: 3, words: wording.say(words), picture },
		...steps.flatMap((step): readonly Block[] => [
			{ kind: 'question', step, words: wording.ask(step) },
			...those.filter((each) => each.step === step).map(({ row }) => ({ ...row, number: undefined }))
		])
	];
}
