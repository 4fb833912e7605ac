import { describe, expect, it } from 'vitest';
import { laterMoment } from '../../../../tests/builders/moments.ts';
import { newPlan } from '../../../../tests/builders/small-plan.ts';
import { lifeLinks } from './life-links.ts';
import { links } from './links.ts';
import { openingPlace } from './opening-place.ts';

const nothing = { sign: null, wayOut: null, feeling: null, helped: null };
const slipped = newPlan({
	diary: { slip: { ...nothing, kind: 'lapse', day: '2026-01-05', by: 'me', at: laterMoment(1) } }
});

describe('where a plan opens', () => {
	it('is its check after he said that he slipped, from its home and from the welcome page', () => {
		const check = lifeLinks.life(slipped.id, 'check', 'again');
		expect(openingPlace(slipped, links.home(slipped.id))).toBe(check);
		expect(openingPlace(slipped, links.welcome(slipped.id))).toBe(check);
	});

	it('is the page that was asked for otherwise', () => {
		expect(openingPlace(newPlan(), links.home(slipped.id))).toBeUndefined();
		expect(openingPlace(slipped, links.now(slipped.id))).toBeUndefined();
		expect(openingPlace(slipped, links.page(slipped.id, 'calm/main'))).toBeUndefined();
	});
});
