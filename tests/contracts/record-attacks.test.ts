import { beforeAll, describe, expect, it } from 'vitest';
import { isRecord } from '#lib/base/json.ts';
import { setAnswer } from '#lib/plan/edits.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { Envelope, Place } from '#lib/ports/sealer.ts';
import type { HeadRecord, RevisionRecord } from '#lib/storage/plan-database.ts';
import { laterMoment } from '../builders/moments.ts';
import { drawingWith } from '../builders/media.ts';
import { sealedDevice } from '../builders/sealed-device.ts';
import { answerOf, fullPlan, newPlan } from '../builders/small-plan.ts';
import { got } from '../builders/vault.ts';

type Device = Awaited<ReturnType<typeof sealedDevice>>;

/** A sealed thing on the disk: where it lies, and the text of its envelope. */
interface Sealed {
	readonly place: Place;
	readonly text: string;
}

const jo = fullPlan();
const sam = { ...newPlan({ id: 'other000000000000001', name: 'Samwise' }), answers: jo.answers };
const revisions = 4;

let device: Device;
let sealed: readonly Sealed[];

/** A plan in its so many-th state. */
function state(plan: Plan, count: number): Plan {
	return count === 1
		? plan
		: setAnswer(plan, 'proud', answerOf('words', { text: `${count}` }, laterMoment(50 + count)));
}

beforeAll(async () => {
	device = await sealedDevice([jo, sam]);
	const { store } = device;
	for (const plan of [jo, sam]) {
		for (let count = 2; count <= revisions; count += 1)
			got(await store.save(state(plan, count), got(await store.load(plan.id))));
		got(await store.saveMedium(plan.id, drawingWith('drawing-1')));
		got(await store.rememberPlace({ plan: plan.id, page: 'calm/main' }));
	}
	sealed = await everySealed();
});

async function everySealed(): Promise<readonly Sealed[]> {
	const { heads, revisions: links, media, places } = device.database;
	const all: readonly (readonly [Place, unknown])[] = [
		...(await heads.toArray()).flatMap(({ id: plan, sequence, summary, plan: whole }) => [
			[{ kind: 'summary', plan, sequence }, summary] as const,
			[{ kind: 'plan', plan, sequence }, whole] as const
		]),
		...(await links.toArray()).map(
			({ plan, sequence, revision }) => [{ kind: 'revision', plan, sequence }, revision] as const
		),
		...(await media.toArray()).map(({ plan, id, medium }) => [{ kind: 'medium', plan, id }, medium] as const),
		...(await places.toArray()).map(({ plan, place }) => [{ kind: 'place', plan }, place] as const)
	];
	return all.map(([place, envelope]) => ({ place, text: textOf(envelope) }));
}

function textOf(envelope: unknown): string {
	if (!isRecord(envelope) || typeof envelope['text'] !== 'string') throw new Error('This is no envelope.');
	return envelope['text'];
}

function opened(text: string, place: Place): Promise<unknown> {
	return device.sealer.open({ form: 'vault-1', text }, place);
}

/** How many of these attempts were refused. */
async function refused(attempts: readonly Sealed[]): Promise<number> {
	const values = await Promise.all(attempts.map(({ text, place }) => opened(text, place)));
	return values.filter((value) => value === undefined).length;
}

function turned(text: string, share: number, bit: number): string {
	const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
	const at = Math.min(bytes.length - 1, Math.floor(share * bytes.length));
	bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
	return btoa(String.fromCharCode(...bytes));
}

describe('sealed records that somebody changed on the disk', () => {
	it('open as they were before that', async () => {
		for (const { text, place } of sealed) expect(await opened(text, place)).not.toBeUndefined();
	});

	it('are refused in 1,000 attempts: in the place of another man or revision, cut, and with any bit turned', async () => {
		const swapped = sealed.flatMap(({ place }) =>
			sealed.filter((other) => other.place !== place).map(({ text }) => ({ place, text }))
		);
		const cut = sealed.flatMap(({ place, text }) =>
			[0, 4, 16, 40, text.length - 4, text.length - 24].map((length) => ({ place, text: text.slice(0, length) }))
		);
		const longer = sealed.map(({ place, text }) => ({ place, text: text.replace(/=*$/, '') + 'AAAA' }));
		const spoiled = sealed.flatMap(({ place, text }) =>
			Array.from({ length: 60 }, (_, count) => ({ place, text: turned(text, count / 59, count % 8) }))
		);
		const attempts = [...swapped, ...cut, ...longer, ...spoiled];
		expect(attempts.length).toBeGreaterThan(1_000);
		expect(await refused(attempts)).toBe(attempts.length);
	});
});

/** The rows of a plan, as somebody may change them. */
interface Rows {
	head: HeadRecord;
	links: readonly RevisionRecord[];
}

function spoilt(envelope: Envelope, share: number): Envelope {
	return { ...envelope, text: turned(textOf(envelope), share, 3) };
}

/** Everything that is tried on the rows of one man, who has another man's rows beside them. */
function attacksOn(his: Rows, other: Rows): readonly Rows[] {
	const { head, links } = his;
	const shares = Array.from({ length: 20 }, (_, count) => count / 19);
	const withLink = (at: number, change: Partial<RevisionRecord>): Rows => ({
		head,
		links: links.map((link, index) => (index === at ? { ...link, ...change } : link))
	});
	return [
		...shares.flatMap((share): readonly Rows[] => [
			{ head: { ...head, plan: spoilt(head.plan, share) }, links },
			{ head: { ...head, summary: spoilt(head.summary, share) }, links },
			{ head: { ...head, hash: head.hash.replace(/./, (letter) => (letter === 'f' ? '0' : 'f')) }, links },
			...links.map((link, at) => withLink(at, { revision: spoilt(link.revision, share) }))
		]),
		{ head: { ...head, sequence: head.sequence - 1 }, links },
		{ head: { ...head, sequence: head.sequence + 1 }, links },
		{ head: { ...head, plan: other.head.plan, summary: other.head.summary }, links },
		{ head: { ...head, plan: other.head.plan }, links },
		{ head: { ...other.head, id: head.id }, links },
		...links.flatMap((_, at): readonly Rows[] => [
			{ head, links: links.filter((__, index) => index !== at) },
			withLink(at, { revision: other.links[at]?.revision ?? head.plan }),
			...links.flatMap(({ revision, hash }, from) =>
				from === at ? [] : [withLink(at, { revision }), withLink(at, { revision, hash })]
			)
		])
	];
}

describe('a plan whose rows somebody changed on the disk', () => {
	it('is given as it was, or called damaged: never another state of it, and never another man', async () => {
		const { heads, revisions: table } = device.database;
		const rows = async (id: string): Promise<Rows> => {
			const head = await heads.get(id);
			if (head === undefined) throw new Error('A head is missing.');
			return { head, links: await table.where('plan').equals(id).sortBy('sequence') };
		};
		const [his, other] = [await rows(jo.id), await rows(sam.id)];
		const last = state(jo, revisions);
		expect(got(await device.store.load(jo.id)).plan).toEqual(last);
		const attacks = attacksOn(his, other);
		expect(attacks.length).toBeGreaterThan(150);
		let asItWas = 0;
		for (const { head, links } of attacks) {
			await table.where('plan').equals(jo.id).delete();
			await heads.put(head);
			await table.bulkPut([...links]);
			const [kept, past] = [await device.store.load(jo.id), await device.store.history(jo.id)];
			if (kept.ok) {
				expect(kept.value.plan).toEqual(last);
				asItWas += 1;
			} else expect(kept.problem).toBe('damaged');
			if (past.ok) expect(past.value.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
			else expect(past.problem).toBe('damaged');
		}
		// What lies in the head alone can be put together again from the history; so it must not all be lost either.
		expect(asItWas).toBeGreaterThan(60);
	});
});
