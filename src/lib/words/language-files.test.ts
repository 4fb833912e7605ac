import { describe, expect, it } from 'vitest';
import { guidePathsOf } from './language-files.ts';

const paths = [
	'../packs/big/v1/journeys/home/guide.en-GB.json',
	'../packs/big/v1/journeys/home/guide.cy.json',
	'../packs/big/v1/journeys/home/words.easy.cy.json',
	'../packs/big/v10/journeys/home/guide.cy.json',
	'../packs/big-short/v1/journeys/home/guide.cy.json',
	'../packs/other/v1/journeys/home/guide.cy.json'
];

describe('The notes for facilitators in a language', () => {
	it('are found by the names of their files, in the folders of the packs that are asked for and in no other', () => {
		expect(guidePathsOf(paths, 'cy', ['big/v1'])).toEqual(['../packs/big/v1/journeys/home/guide.cy.json']);
		expect(guidePathsOf(paths, 'cy', ['other/v1', 'big-short/v1'])).toEqual([
			'../packs/big-short/v1/journeys/home/guide.cy.json',
			'../packs/other/v1/journeys/home/guide.cy.json'
		]);
	});

	it('are none in a language that nobody wrote them in', () => {
		expect(guidePathsOf(paths, 'pl', ['big/v1'])).toEqual([]);
	});
});
