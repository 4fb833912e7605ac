import { beforeAll, describe, expect, it } from 'vitest';
import { checkPaper } from '../paper-check/check-paper.ts';
import type { Kind } from '../paper-check/defects/defect.ts';
import { words } from '../paper-check/defects/file-defects.ts';
import { defects, savedAgain, seedDefects, wantedOf } from '../paper-check/defects/seed-defects.ts';
import { rules } from '../paper-check/finding.ts';
import { goodPaper } from '../paper-check/good-paper.ts';
import { wordsReadable } from '../paper-check/rules/protection-rules.ts';

const plan = new TextEncoder().encode(JSON.stringify({ name: 'Jo Winterbottom' }));
let papers: Readonly<Record<Kind, Uint8Array>>;

beforeAll(async () => {
	papers = {
		open: await goodPaper(wantedOf.open),
		attached: await goodPaper(wantedOf.attached, plan),
		protected: await goodPaper(wantedOf.protected, plan)
	};
});

describe('The checker of papers', () => {
	it.each(['open', 'attached', 'protected'] as const)('finds nothing wrong with a good paper: %s', async (kind) => {
		expect(await checkPaper(papers[kind], wantedOf[kind])).toEqual([]);
	});

	it.each(['open', 'attached'] as const)('finds nothing wrong when a good paper is saved again: %s', async (kind) => {
		expect(await checkPaper(await savedAgain(papers[kind], kind), wantedOf[kind])).toEqual([]);
	});

	it('catches every seeded defect, each by the rule that is made for it', async () => {
		const seeded = await seedDefects(papers);
		const missed = seeded.filter(({ rule, noticed }) => !noticed.includes(rule));
		process.stdout.write(`Seeded defects caught: ${seeded.length - missed.length} of ${seeded.length}\n`);
		expect(missed).toEqual([]);
		expect(seeded.length).toBeGreaterThanOrEqual(40);
	});

	it('has a seeded defect for every rule', () => {
		const seeded = new Set(defects.map(({ rule }) => rule));
		expect(Object.keys(rules).filter((rule) => ![...seeded].some((each) => each === rule))).toEqual([]);
	});

	it('gives each seeded defect a name of its own', () => {
		expect(new Set(defects.map(({ name }) => name)).size).toBe(defects.length);
	});

	it('says that a file is none', async () => {
		const [found] = await checkPaper(new TextEncoder().encode('My plan'), wantedOf.open);
		expect(found?.rule).toBe('file-xref');
	});
});

describe('Words that can be read without a password', () => {
	const secrets = ['Jo Winterbottom', 'I go for a walk.', 'en-GB', 'A man walks along a path'];

	it('are found in an open paper, packed or not', () => {
		expect(wordsReadable(papers.attached, secrets)).toContain('Jo Winterbottom');
		expect(wordsReadable(papers.attached, secrets)).toContain('A man walks along a path');
	});

	it('are none in a protected paper', () => {
		expect(wordsReadable(papers.protected, [...secrets, words])).toEqual([]);
	});

	it.each([
		['UTF-8', Buffer.from('blåbær', 'utf8')],
		['UTF-16, little end first', Buffer.from('blåbær', 'utf16le')],
		['UTF-16, big end first', Buffer.from('blåbær', 'utf16le').swap16()],
		['small figures', Buffer.from(Buffer.from('blåbær', 'utf16le').swap16().toString('hex'))],
		['capital figures', Buffer.from(Buffer.from('blåbær', 'utf8').toString('hex').toUpperCase())]
	])('are found as %s', (_, bytes) => {
		expect(wordsReadable(Uint8Array.from(bytes), ['blåbær', 'mango'])).toEqual(['blåbær']);
	});
});
