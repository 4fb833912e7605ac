import type { PlanSession } from '#lib/session/plan-session.svelte.ts';
import type { Page } from '#lib/journey/walk.ts';

/** What a page asks, in one line. */
export function headingOf(plan: PlanSession, page: Page): string {
	const { words } = plan;
	switch (page.part.kind) {
		case 'main':
			return words.ask(page.step);
		case 'ways-out':
		case 'true-words':
		case 'rungs':
			return words.then(page.step);
		case 'thought':
		case 'feeling':
		case 'strength':
		case 'body':
		case 'did':
		case 'could':
			return words.part(page.step, page.part.kind);
		case 'tell':
			return words.tell(page.step);
		case 'rung-plan':
			return words.say('ask-rung-plan');
		case 'person':
			return words.say('ask-person');
		case 'call-order':
			return words.say('ask-call-order');
		case 'order':
			return words.say('ask-order');
	}
}

/** The card that a follow-on page is about: a sign, an excuse, what happened, a goal, a role. */
export function aboutCardOf(plan: PlanSession, page: Page): string | undefined {
	const { part } = page;
	const answer = plan.walk.answers[page.step];
	switch (part.kind) {
		case 'ways-out':
		case 'tell':
			return part.sign;
		case 'true-words':
			return part.excuse;
		case 'thought':
		case 'feeling':
		case 'did':
		case 'could':
			return answer?.kind === 'map' ? answer.event[0] : undefined;
		case 'rungs':
		case 'rung-plan':
			return answer?.kind === 'ladder' ? (answer.goal ?? undefined) : undefined;
		case 'person':
			return answer?.kind === 'people' ? answer.people.find(({ id }) => id === part.person)?.role : undefined;
		default:
			return undefined;
	}
}
