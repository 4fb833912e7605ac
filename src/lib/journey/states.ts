import { isEmpty } from '#lib/plan/empty-answers.ts';
import { isChangedSinceAgreed } from '#lib/plan/edits.ts';
import type { Answer } from '#lib/plan/answers.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { Programme } from '#lib/programme/programme.ts';
import { nameOfPart, type Part } from './parts.ts';
import { pickedOn } from './pick.ts';
import { nearestPage, pagesOfJourney, type Page, type Walk } from './walk.ts';

/** How far a journey is. A page counts as done once he answered it, said he is not sure, or chose to pass it by. */
export type JourneyState = 'not-started' | 'started' | 'done';

/** The state of one journey. */
export function stateOfJourney(walk: Walk, journey: string): JourneyState {
	const pages = pagesOfJourney(walk, journey);
	const done = pages.filter((page) => isPageDone(walk, page)).length;
	if (pages.length > 0 && done === pages.length) return 'done';
	return done === 0 ? 'not-started' : 'started';
}

/** Whether he said yes to his plan before it changed, and this journey holds the page where he can say it again. */
export function mustAgreeAgain(programme: Programme, plan: Plan, journey: string): boolean {
	const { agreement } = programme.landmarks;
	const isHere = programme.steps.get(agreement)?.journey.id === journey;
	return isHere && plan.version > 0 && isChangedSinceAgreed(plan);
}

/** Whether a page was answered, marked "not sure" or passed by. */
export function isPageDone(walk: Walk, page: Page): boolean {
	const answer = walk.answers[page.step];
	if (answer === undefined) return false;
	return answer.marks[nameOfPart(page.part)] !== undefined || isPartAnswered(answer, page.part);
}

/** Whether he said something on this page. */
export function isPartAnswered(answer: Answer, part: Part): boolean {
	switch (part.kind) {
		case 'ways-out':
			return answer.kind === 'pair' && (answer.pairs[part.sign]?.waysOut.length ?? 0) > 0;
		case 'tell':
			return answer.kind === 'pair' && (answer.pairs[part.sign]?.tell.length ?? 0) > 0;
		case 'true-words':
			return answer.kind === 'excuse' && answer.trueWords[part.excuse] !== undefined;
		case 'strength':
			return (answer.kind === 'feelings' || answer.kind === 'map') && Object.keys(answer.strength).length > 0;
		case 'body':
		case 'thought':
		case 'feeling':
		case 'did':
		case 'could':
			return pickedOn(answer, part).length > 0;
		case 'rungs':
			return answer.kind === 'ladder' && answer.rungs.length > 0;
		case 'rung-plan':
			return answer.kind === 'ladder' && answer.rungs.some((rung) => rung.who !== null || rung.when !== null);
		case 'person':
			return answer.kind === 'people' && answer.people.some(({ id, name }) => id === part.person && name.trim() !== '');
		case 'call-order':
			return answer.kind === 'people';
		case 'order':
			return answer.kind === 'rules' && (answer.reference.trim() !== '' || answer.date !== null);
		case 'main':
			return isMainAnswered(answer);
	}
}

function isMainAnswered(answer: Answer): boolean {
	if (answer.kind === 'ladder') return answer.goal !== null;
	if (answer.kind === 'rules') return answer.chosen.length > 0;
	if (answer.kind === 'feelings') return answer.chosen.length > 0;
	if (answer.kind === 'map') return answer.event.length > 0;
	return !isEmpty(answer);
}

/** Where to go on in a journey: its first page that is not done, else its first page. */
export function placeToGoOn(walk: Walk, journey: string): Page | undefined {
	const pages = pagesOfJourney(walk, journey);
	return pages.find((page) => !isPageDone(walk, page)) ?? pages[0];
}

/** Where he goes on: where he stopped while that journey is not done, else the first page that is not done. */
export function pageToGoOn(programme: Programme, walk: Walk, place: string | undefined): Page | undefined {
	const stopped = place === undefined ? undefined : nearestPage(programme, walk, place);
	return stopped !== undefined && stateOfJourney(walk, stopped.journey) !== 'done' ? stopped : nextThingToDo(walk);
}

/** The first page, in the order of the programme, that is not done yet. */
export function nextThingToDo(walk: Walk): Page | undefined {
	return walk.pages.find((page) => !isPageDone(walk, page));
}
