import 'fake-indexeddb/auto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheNameOf } from '#lib/offline/version.ts';
import { mediumSlip, memorySlip, planSlip, vaultSlip } from '#lib/storage/copied-records.ts';
import { openPlanDatabase } from '#lib/storage/plan-database.ts';
import { createDatabasePlace } from '#lib/storage/database-place.ts';
import { createSentinelPlace } from '#lib/storage/sentinel.ts';
import {
	codeIn,
	filesWith,
	foundInCode,
	isProved,
	isThere,
	readDocument,
	sectionsOf,
	testsNamedIn
} from './safety-docs.ts';

const names = [
	'threat-model.md',
	'hazard-log.md',
	'data-map.md',
	'set-up-for-services.md',
	'what-steady-cannot-give.md'
] as const;
const mapped = codeIn(readDocument('data-map.md'));

/** What the data map does not name. */
function missing(all: readonly string[]): readonly string[] {
	expect(all.length).toBeGreaterThan(0);
	return all.filter((each) => !mapped.has(each));
}

function numbered(letter: string, count: number): readonly string[] {
	return Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
}

describe('the documents about safety', () => {
	it('name only tests that are there', () => {
		const named = names.flatMap((name) => testsNamedIn(name, readDocument(name)));
		expect(named.length).toBeGreaterThan(100);
		expect(named.filter((each) => !isThere(each))).toEqual([]);
	});

	it('would notice a test that is not there', () => {
		const [line] = testsNamedIn('made up', '- `tests/architecture/safety-docs.test.ts` › says something else');
		expect(line).toBeDefined();
		expect(line === undefined || isThere(line)).toBe(false);
	});

	it.each([
		['threat-model.md', numbered('T', 21)],
		['hazard-log.md', numbered('H', 12)]
	])('%s has a section for each number, and each names a test or says why there is none', (name, wanted) => {
		const sections = sectionsOf(readDocument(name)).filter(({ heading }) => /^[TH]\d+ /.test(heading));
		const ids = sections.map(({ heading }) => heading.split(' ')[0] ?? '');
		expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
		expect(new Set(ids).size).toBe(ids.length);
		expect(sections.filter((section) => !isProved(section)).map(({ heading }) => heading)).toEqual([]);
	});

	it('lead to each other by links that are not broken', () => {
		const broken = names.flatMap((name) =>
			[...readDocument(name).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)]
				.map(([, to = '']) => to)
				.filter((to) => !canRead(join('docs', to)))
				.map((to) => `${name} → ${to}`)
		);
		expect(broken).toEqual([]);
	});
});

describe('the data map', () => {
	it('names every table of the database', () => {
		const { tables } = openPlanDatabase('data-map');
		const text = readDocument('data-map.md');
		expect(tables.length).toBeGreaterThan(0);
		expect(tables.map(({ name }) => name).filter((name) => !text.includes(`table \`${name}\``))).toEqual([]);
	});

	it('says of each place, and of each file, once what lies in it', () => {
		const rows = sectionsOf(readDocument('data-map.md'))
			.filter(({ heading }) => ['On the device', 'What a person takes out'].includes(heading))
			.flatMap(({ text }) => text.split('\n'))
			.flatMap((line) => /^\| (.*?\S) +\|/.exec(line)?.[1] ?? []);
		expect(rows.length).toBeGreaterThan(40);
		expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
	});

	it('names every database', () => {
		expect(missing(foundInCode(/openPlanDatabase\('([^']+)'/g))).toEqual([]);
	});

	it('names every sealed thing of staff in the memory of the device', () => {
		const named = foundInCode(/^const (?:kept|serviceKey) = '([^']+)';/gm);
		const used = foundInCode(/\bsecrets\.(?:read|keep)\((\w+)/g);
		expect(used.every((name) => ['kept', 'serviceKey', 'name'].includes(name))).toBe(true);
		expect(missing(named.map((name) => `secret-${name}`))).toEqual([]);
	});

	it('names every key in localStorage', async () => {
		const keys: string[] = [];
		createSentinelPlace(() => ({ getItem: () => null, setItem: (key) => void keys.push(key) })).write({
			vaultId: '',
			plans: 0,
			lastSequenceSum: 0
		});
		const place = { getItem: () => null, setItem: (key: string) => void keys.push(key) };
		await createDatabasePlace(
			() => place,
			() => ({ open: async () => ({ indexedDB }) })
		).moveOn();
		expect(keys).toHaveLength(2);
		expect(missing([...keys, ...foundInCode(/(?:local|session)Storage\.\w+\(\s*'([^']+)'/g)])).toEqual([]);
	});

	it('names what the framework keeps for a tab', () => {
		const constants = readFileSync('node_modules/@sveltejs/kit/src/runtime/client/constants.js', 'utf8');
		const keys = [...constants.matchAll(/_KEY = '(sveltekit:(?:scroll|snapshot))'/g)].map(([, key = '']) => key);
		expect(missing(keys)).toEqual([]);
	});

	it('names the folder of the second copy, and each kind of file in it', () => {
		expect(missing(foundInCode(/getDirectoryHandle\('([^']+)'/g).map((name) => `${name}/`))).toEqual([]);
		expect(missing([vaultSlip, memorySlip, planSlip('…'), mediumSlip('…', '…')])).toEqual([]);
	});

	it('names every cache', () => {
		expect(missing([cacheNameOf({ id: '…', files: {}, headers: {} })])).toEqual([]);
		expect(foundInCode(/caches\.open\('([^']+)'/g)).toEqual([]);
	});

	it('names every lock and every channel between windows', () => {
		expect(missing(foundInCode(/new BroadcastChannel\('([^']+)'\)/g))).toEqual([]);
		const locks = foundInCode(/(?:locks\.request\(|waitFor\()`([^`]+)`/g);
		expect(missing(locks.map((name) => name.replace(/\$\{[^}]+\}/, '…')))).toEqual([]);
		expect(missing(foundInCode(/^const lockName = '([^']+)'/gm))).toEqual([]);
	});

	it('names every file that leaves the app', () => {
		const texts = readdirSync('src/lib/words')
			.filter((name) => name.endsWith('.json'))
			.flatMap((name) => [
				...readFileSync(join('src/lib/words', name), 'utf8').matchAll(/: "([^"]+\.(?:pdf|json|txt|age|csv|ics))"/g)
			])
			.map(([, file = '']) => file.replace(/\{\{\w+\}\}/g, '…'));
		const inCode = foundInCode(/['`](steady-[^'`]*\.(?:pdf|json|txt|age))['`]/g).map((name) =>
			name.replace(/^steady-.*\.age$/, 'steady-….age')
		);
		expect(missing([...texts, ...inCode])).toEqual([]);
	});

	it('names every file of the code that keeps something, or hands it over', () => {
		const places =
			/\b(?:localStorage|sessionStorage|document\.cookie|indexedDB\.|new Dexie\(|getDirectory\(|caches\b|saveFile\(|window\.print\(|new BroadcastChannel\(|locks\.request\()/;
		expect(missing(filesWith(places))).toEqual([]);
	});
});

function canRead(file: string): boolean {
	try {
		readFileSync(file);
		return true;
	} catch {
		return false;
	}
}
