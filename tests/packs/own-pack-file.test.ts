import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRecord } from '#lib/base/json.ts';
import { sotsecIdV1 } from '#lib/packs/sotsec-id/v1/pack.ts';
import { easyEnGb, plainEnGb } from '#lib/packs/sotsec-id/v1/words.en-GB.ts';
import { internetV1 } from '#lib/packs/internet/v1/pack.ts';
import { meaningsIn } from '#lib/pictures/catalogue.ts';
import { planMoreTexts } from '#lib/words/plan-more-texts.ts';
import { planTexts } from '#lib/words/plan-texts.ts';
import { paperTexts } from '#lib/words/paper-texts.ts';
import type { KnownPacks } from '#lib/own-packs/check-pack-file.ts';
import { joinFolder } from '#lib/own-packs/folder.ts';
import { readKeptPack } from '#lib/own-packs/kept-pack.ts';
import { largestPackFile, readPackFile } from '#lib/own-packs/read-pack-file.ts';
import { isSamePack } from '#lib/own-packs/same-pack.ts';
import { ownTermsOf } from '#lib/own-packs/terms.ts';
import { knownPacks } from '../../src/cli/known-packs.ts';

const folder = 'tests/fixtures/own-pack';
const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
const joined = joinFolder(files);
if (joined.faults.length > 0) throw new Error(JSON.stringify(joined.faults));
const good = JSON.stringify(joined.file);

const known: KnownPacks = {
	pictures: new Set(meaningsIn(readFileSync('static/easy-read/catalogue.json', 'utf8')).keys()),
	bases: [sotsecIdV1],
	addOns: [internetV1],
	words: [...easyEnGb, ...plainEnGb],
	appTexts: { ...planTexts, ...planMoreTexts, ...paperTexts }
};

/** The good file with one thing in it changed: `at('pack', 'decks', 0, 'id')`. */
function changed(place: readonly (string | number)[], value: unknown): string {
	const file: unknown = JSON.parse(good);
	let at: unknown = file;
	for (const step of place.slice(0, -1)) at = Reflect.get(Object(at), step);
	const last = place.at(-1) ?? '';
	if (value === undefined) Reflect.deleteProperty(Object(at), last);
	else Object.defineProperty(Object(at), last, { value, enumerable: true, configurable: true, writable: true });
	return JSON.stringify(file);
}

function faultsOf(text: string): readonly string[] {
	const read = readPackFile(text, known);
	return read.ok ? [] : read.problem.map(({ path, sentence }) => `${path}: ${sentence}`);
}

const cards = ['words', 'en-GB', 'easy', 0, 'cards'] as const;

describe('A pack file of a service', () => {
	it('is taken when it is right, and says the same when it is read again', () => {
		const read = readPackFile(good, known);
		if (!read.ok) throw new Error(JSON.stringify(read.problem));
		expect(read.value.file.pack.id).toBe('harbour-view');
		expect(read.value.warnings).toBe(0);
		const kept = readKeptPack(JSON.parse(JSON.stringify(read.value.file)));
		if (kept === undefined) throw new Error('It was not read again.');
		expect(isSamePack(kept, read.value.file)).toBe(true);
		expect(isSamePack({ ...kept, signedOff: { by: 'Somebody else', on: '2026-12-01' } }, kept)).toBe(true);
	});

	it('may ask a question of its own on each page of a map, and where a feeling gets its meter', () => {
		const step = {
			ask: { i: 'What helps you feel calm?', he: 'What helps a man like you feel calm?' },
			thought: { i: 'What do you think then?', he: 'What does a man like you think then?' },
			feeling: 'What is the feeling?',
			strength: 'How strong is it?',
			body: { i: 'Where do you feel it?', he: 'Where does a man like you feel it?' },
			did: { i: 'What do you do then?', he: 'What does a man like you do then?' },
			could: { i: 'What can you do?', he: 'What can a man like you do?' }
		};
		expect(faultsOf(changed(['words', 'en-GB', 'easy', 0, 'steps', 'hv-calm'], step))).toEqual([]);
	});

	it.each([
		['is no pack file', ['format'], 'steady-plan', 'format: This is not a Steady pack file.'],
		[
			'is of another version',
			['version'],
			2,
			'version: This pack file is of another version than this Steady can read.'
		],
		['brings something unknown', ['script'], 'x', 'script: This entry is not known here. Take it out.'],
		['has no sign-off', ['signedOff'], undefined, 'signedOff: This entry is missing.'],
		[
			'was signed off on no day',
			['signedOff', 'on'],
			'2026-13-01',
			'signedOff › on: This must be a day, such as 2026-11-22.'
		],
		[
			'takes the id of a bundled pack',
			['pack', 'id'],
			'sotsec-id',
			'pack › id: A programme that comes with Steady has this id. Choose another.'
		],
		[
			'has an id that is a path',
			['pack', 'decks', 0, 'cards', 0, 'picture'],
			'../x',
			'pack › decks › 0 › cards › 0 › picture: An id has only small letters a to z, figures and single hyphens.'
		],
		[
			'has a picture that is nowhere',
			['pack', 'journeys', 0, 'picture'],
			'unicorn',
			'pack: There is no picture "unicorn". The list is in easy-read/catalogue.json.'
		],
		[
			'lets a man open hard steps alone',
			['pack', 'journeys', 2, 'access'],
			'alone',
			'pack › journeys › 2 › steps › 1 › access: A question of the kind "pair" opens only with staff.'
		],
		[
			'lacks words',
			[...cards, 'hv-out-walk'],
			undefined,
			'words › en-GB › easy › cards › hv-out-walk: The words are missing.'
		],
		[
			'has words for nothing',
			[...cards, 'hv-ghost'],
			'I stop.',
			'words › en-GB › easy › cards › hv-ghost: These words belong to nothing in the pack.'
		],
		[
			'has hard words',
			[...cards, 'hv-out-walk'],
			{ i: 'I use mindfulness.', he: 'He walks.' },
			'words › en-GB › hv-out-walk.i: Rule 4: "mindfulness" is not a familiar word, nor in the glossary.'
		],
		[
			'labels a man',
			[...cards, 'hv-out-walk'],
			{ i: 'I walk.', he: 'He is an offender.' },
			'words › en-GB › hv-out-walk.he: Rule 24: "offender" labels a person.'
		],
		[
			'names a place on a card without a flag',
			[...cards, 'hv-calm-music'],
			{ i: 'I go to the shop.', he: 'He goes to the shop.' },
			'words › en-GB › hv-calm-music: "shop" has to be checked against his rules. Give this card the flag "place".'
		],
		[
			'names a place on a card that is only kept covered',
			['pack', 'decks', 3, 'cards', 3, 'flags'],
			['sensitive'],
			'words › en-GB › hv-sign-shop: "shops" has to be checked against his rules. Give this card the flag "place".'
		],
		[
			'lacks a he-form',
			[...cards, 'hv-out-walk'],
			'I walk out.',
			'words › en-GB › hv-out-walk: Rule 27: has no he-form.'
		],
		[
			'has notes for nothing',
			['guide', 'steps', 'hv-ghost'],
			{ purpose: 'A.', ask: 'A.', watch: 'A.', stop: 'A.', source: 'ours' },
			'guide › steps › hv-ghost: This note belongs to nothing in the pack.'
		],
		[
			'says a text of the app that it may not',
			['terms', 'app', 'help-danger'],
			'All is well.',
			'terms › app › help-danger: This text of the app cannot be said in own terms.'
		],
		[
			'has a slot of its own',
			['terms', 'app', 'ask-rung-plan'],
			'Who does: {{name}}',
			'terms › app › ask-rung-plan: This line must have the same slots as the one of the app.'
		],
		[
			'has a number that is none',
			['phones', 0, 'phone'],
			'javascript',
			'phones › 0 › phone: A phone number has figures and blanks only, and may begin with a plus.'
		],
		[
			'makes an exception of a rule of safety',
			['exceptions', 0, 'rule'],
			24,
			'exceptions › 0 › rule: Only rules 1 to 23 may have an exception. Rules 24 to 27 keep people safe.'
		]
	])('is refused when it %s', (_, place, value, fault) => {
		const found = faultsOf(changed(place, value));
		expect(found).toContain(fault);
		expect(new Set(found).size).toBe(found.length);
	});

	it.each([
		['HTML', 'I <b>stop</b>.', 'sign of HTML'],
		['an address', 'I look at https://example.org now.', 'address of the internet'],
		['an address without its start', 'I look at example.com now.', 'address of the internet'],
		['a script in an address', 'I say javascript:alert.', 'address of the internet'],
		['a slot', 'I stop {{now}}.', 'slot for a value'],
		['a sign that turns the text round', 'I stop \u202enow.', 'cannot be seen'],
		['a letter in two parts', 'I go to the cafe\u0301.', 'NFC']
	])('is refused when a text in it holds %s, wherever it stands', (_, text, sentence) => {
		for (const place of [
			[...cards, 'hv-lim-tell'],
			['signedOff', 'by'],
			['phones', 0, 'name'],
			['guide', 'steps', 'hv-calm', 'ask']
		])
			expect(faultsOf(changed(place, text)).some((fault) => fault.includes(sentence))).toBe(true);
	});

	it('tells all that is wrong at once, whatever part it stands in', () => {
		const many: unknown = JSON.parse(changed([...cards, 'hv-out-walk'], { i: 'I use mindfulness.', he: 'He walks.' }));
		Object.assign(Object(many).pack, { version: 0 });
		Object.assign(Object(many), { phones: [{ country: 'gb', name: 'Us', phone: '1' }] });
		const told = faultsOf(JSON.stringify(many));
		for (const part of [/^pack › version/, /^phones › 0 › country/, /hv-out-walk.*mindfulness/])
			expect(told.filter((fault) => part.test(fault))).toHaveLength(1);
		const file: unknown = JSON.parse(changed(['signedOff'], undefined));
		Object.assign(Object(file), { version: 9, extra: true });
		const found = faultsOf(JSON.stringify(file));
		expect(found).toHaveLength(3);
	});

	it.each([
		['keys of the language itself', good.replace('{', '{"__proto__":{"x":1},'), 'not allowed in a pack'],
		['a key twice', good.replace('{', '{"format":"steady-pack-file",'), 'stands twice'],
		['no end of lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'levels deep'],
		['too much', `"${'a'.repeat(largestPackFile)}"`, 'larger than 3 MiB'],
		['no JSON', 'Hello', 'not JSON']
	])('is refused whole when it holds %s', (_, text, sentence) => {
		const found = faultsOf(text);
		expect(found.some((fault) => fault.includes(sentence))).toBe(true);
	});

	it('is never taken wrongly and never throws, whatever is changed in it', () => {
		const places = placesIn(JSON.parse(good));
		fc.assert(
			fc.property(
				fc.constantFrom(...places),
				fc.oneof(fc.constant(undefined), fc.jsonValue(), fc.constantFrom('__proto__', '<script>', '../../x', -1, 1e9)),
				(place, value) => {
					const text = changed(place, value);
					const read = readPackFile(text, known);
					if (!read.ok) {
						expect(read.problem.length).toBeGreaterThan(0);
						return;
					}
					// What is taken is what was given, and can be read again from where it is kept.
					expect(read.value.file.pack.id).toMatch(/^[a-z0-9-]+$/);
					expect(JSON.stringify(read.value.file)).not.toMatch(/[<>]|"__proto__":/);
					expect(readKeptPack(JSON.parse(JSON.stringify(read.value.file)))).toBeDefined();
				}
			),
			{ numRuns: 60 }
		);
	});
});

describe('A part that a service adds', () => {
	const addOn = (terms: unknown, adds: readonly unknown[] = []) =>
		JSON.stringify({
			format: 'steady-pack-file',
			version: 1,
			pack: { format: 'steady-add-on', id: 'our-terms', version: 1, adds },
			words: {
				'en-GB': {
					easy: [],
					plain: [{ pack: { title: 'Our terms', about: 'The words of our service.', leavesOut: [] } }]
				}
			},
			terms,
			signedOff: { by: 'Dr A. Rees', on: '2026-11-20' }
		});

	it('may bring its own terms alone, and says which programmes it fits', () => {
		const text = addOn({ easy: { cards: { hp01: { i: 'My named nurse', he: 'His named nurse' } } } });
		const read = readPackFile(text, known);
		if (!read.ok) throw new Error(JSON.stringify(read.problem));
		expect(read.value.fits).toEqual(['sotsec-id/1']);
	});

	it('may say each line that names a step, the key worker, the group, the old way or the new one, in every programme', async () => {
		const terms = {
			easy: {
				journeys: { 'old-new': { title: { i: 'Old me and new me', he: 'Old him and new him' } } },
				steps: { 'ow-old': { ask: { i: 'What was old you like?', he: 'What was the old man like?' } } },
				cards: {
					'fi-build': { i: 'It builds up in 4 walls.', he: 'It builds up in 4 walls.' },
					lc04: { i: 'I miss my circle.', he: 'He misses his circle.' },
					'cu-ot-key': { i: 'I tell my named nurse.', he: 'He tells his named nurse.' },
					'co-h-key': { i: 'My named nurse', he: 'His named nurse' }
				}
			}
		};
		const read = readPackFile(addOn(terms), await knownPacks());
		expect(read.ok ? [] : read.problem).toEqual([]);
	});

	it('may never say the limits of confidentiality in its own way', async () => {
		const all = await knownPacks();
		const limits = all.bases.flatMap(({ decks, journeys, landmarks }) => {
			const shown = journeys
				.flatMap(({ steps }) => steps)
				.flatMap(({ id, question }) => (id === landmarks.limits && question.kind === 'info' ? question.decks : []));
			return decks.filter(({ id }) => shown.includes(id)).flatMap(({ cards: lines }) => lines.map(({ id }) => id));
		});
		expect(limits.length).toBeGreaterThan(8);
		const { cards: own } = ownTermsOf(all);
		expect(limits.filter((id) => own.has(id))).toEqual([]);
		expect(own.has('hp01')).toBe(true);
	});

	it('may not say other lines in its own way, nor in hard words', () => {
		expect(faultsOf(addOn({ easy: { cards: { 'ln-999': { i: 'I wait.', he: 'He waits.' } } } }))).toEqual([
			'terms › easy › cards › ln-999: These words cannot be said in own terms here.'
		]);
		expect(faultsOf(addOn({ easy: { cards: { hp01: { i: 'My facilitator', he: 'His helper' } } } })).join()).toContain(
			'Rule 4: "facilitator"'
		);
	});

	it('is refused with the faults of its place when it fits no programme', () => {
		const found = faultsOf(addOn(undefined, [{ kind: 'cards', deck: 'nowhere', cards: [] }]));
		expect(found).toEqual(['pack › adds › 0 › deck: There is no deck with this id.']);
	});
});

/** Every place in a value. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
	const own = path.length === 0 ? [] : [path];
	if (Array.isArray(value))
		return [...own, ...value.flatMap((item: unknown, index) => placesIn(item, [...path, index]))];
	if (!isRecord(value)) return own;
	return [...own, ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key]))];
}
