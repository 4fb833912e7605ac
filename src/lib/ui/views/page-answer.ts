import { pickedOn } from '#lib/journey/pick.ts';
import type { Page } from '#lib/journey/walk.ts';
import type { Answer } from '#lib/plan/answers.ts';
import { kindOfMedium, nameOfMedium, pictureOfMedium } from '#lib/plan/media.ts';
import type { PlanSession } from '#lib/session/plan-session.svelte.ts';
import { shownCard } from './shown-card.ts';

/** One line of what was said on a page. */
export interface SaidLine {
	readonly key: string;
	readonly picture: string | undefined;
	readonly words: string;
	/** Waits for "checked against his rules". */
	readonly waits: boolean;
	/** The recording to play beside it. */
	readonly sound?: string;
}

/** What he said on a page, line by line, for the check page. Empty when nothing was said. */
export function saidOn(plan: PlanSession, page: Page): readonly SaidLine[] {
	const answer = plan.walk.answers[page.step];
	if (answer === undefined) return [];
	const cards = [...pickedOn(answer, page.part), ...sorted(answer)];
	const shown = cards.filter((card) => plan.mayShow(card)).map((card) => lineOf(plan, card));
	return [
		...shown,
		// The same words may stand in two fields.
		...textsOn(plan, page, answer).map((words, index) => ({
			key: `text ${index}`,
			picture: pictureOf(plan, page),
			words,
			waits: false
		})),
		...answer.media.map((medium) => mediumLine(plan, medium))
	];
}

function lineOf(plan: PlanSession, card: string): SaidLine {
	return { ...shownCard(plan, card), key: card, waits: plan.waits(card) };
}

function mediumLine(plan: PlanSession, medium: string): SaidLine {
	const sound = kindOfMedium(medium) === 'sound' ? { sound: medium } : {};
	const words = plan.words.say(nameOfMedium(medium));
	return { key: medium, picture: pictureOfMedium(medium), words, waits: false, ...sound };
}

function pictureOf(plan: PlanSession, page: Page): string | undefined {
	return plan.programme.steps.get(page.step)?.step.picture;
}

function sorted(answer: Answer): readonly string[] {
	return answer.kind === 'sort'
		? Object.entries(answer.places).flatMap(([card, place]) => (place === 'me' ? [card] : []))
		: [];
}

/** Words, dates and names on pages that are filled in rather than picked. */
function textsOn(plan: PlanSession, page: Page, answer: Answer): readonly string[] {
	const { say, day } = plan.words;
	const { part } = page;
	switch (answer.kind) {
		case 'words':
			return filled([answer.text]);
		case 'date':
			return answer.date === null ? [] : [day(answer.date)];
		case 'agree':
			return filled([answer.agreed === null ? '' : say(`agree-${answer.agreed}`), answer.why]);
		case 'rules':
			return part.kind === 'order' ? filled([answer.reference, answer.date === null ? '' : day(answer.date)]) : [];
		case 'feelings':
		case 'map':
			return part.kind === 'strength'
				? Object.entries(answer.strength)
						.filter(([card]) => plan.mayShow(card))
						.map(([card, strength]) => `${plan.cardWords(card)} ${say(`strength-${strength}`)}.`)
				: [];
		case 'ladder':
			return part.kind === 'rung-plan' ? answer.rungs.map((rung) => rungLine(plan, rung)) : [];
		case 'people':
			return peopleLines(plan, page, answer);
		default:
			return [];
	}
}

function rungLine(
	plan: PlanSession,
	rung: { readonly card: string; readonly who: string | null; readonly when: string | null }
): string {
	const who = rung.who === null ? [] : [plan.cardWords(rung.who)];
	const when = rung.when === null ? [] : [plan.words.day(rung.when)];
	return [plan.cardWords(rung.card), ...who, ...when].join(' ');
}

function peopleLines(
	plan: PlanSession,
	{ part }: Page,
	answer: Extract<Answer, { kind: 'people' }>
): readonly string[] {
	if (part.kind === 'call-order') {
		return answer.people.map(
			({ name, role }, index) => `${index + 1}. ${name.trim() === '' ? plan.cardWords(role) : name}`
		);
	}
	const person = part.kind === 'person' ? answer.people.find(({ id }) => id === part.person) : undefined;
	return person === undefined ? [] : filled([person.name, person.phone, person.when]);
}

function filled(texts: readonly string[]): readonly string[] {
	return texts.map((text) => text.trim()).filter((text) => text !== '');
}
