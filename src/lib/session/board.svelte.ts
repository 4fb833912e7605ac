import { isRecord } from '#lib/base/json.ts';
import { isBoardRow } from '#lib/journey/board-row.ts';
import type { BoardLine } from '#lib/journey/board-list.ts';
import { oneLine } from '#lib/plan/clean.ts';
import type { BoardTools, KeptRow } from '#lib/ports/board.ts';
import type { StoreProblem } from '#lib/ports/plan-store.ts';
import { makeRow, type RowParts } from './make-row.ts';

/** Under which name it is kept which man is in which group, and how the board is shown. */
const kept = 'board';

/** How many rows are made before they are kept and shown: not one by one, or the board would move all the time. */
const batch = 25;

/** How long the name of a group may be. */
export const longestGroup = 40;

/** What staff set for the board: it is about this device, and stands in no plan. */
interface BoardSettings {
	readonly groups: Readonly<Record<string, string>>;
	readonly isGroupSafe: boolean;
}

/** The board of all plans on this device, while it is looked at. */
export class Board {
	readonly #tools: BoardTools;
	readonly #parts: RowParts;
	#rows = $state.raw<readonly Pick<BoardLine, 'plan' | 'row'>[]>();
	#settings = $state.raw<BoardSettings>({ groups: {}, isGroupSafe: true });
	#progress = $state.raw<{ readonly done: number; readonly of: number }>();
	#problem = $state<StoreProblem>();
	#isLeft = false;
	readonly #lines: readonly BoardLine[] | undefined;

	constructor(tools: BoardTools, parts: RowParts) {
		this.#tools = tools;
		this.#parts = parts;
		this.#lines = $derived(
			this.#rows?.map(({ plan, row }) => ({ plan, row, group: this.#settings.groups[plan] ?? '' }))
		);
	}

	/** The plans that were looked at so far; undefined before the first look. */
	get lines(): readonly BoardLine[] | undefined {
		return this.#lines;
	}

	/** How many of the plans that changed since were looked at again; undefined when all were. */
	get progress() {
		return this.#progress;
	}

	get problem(): StoreProblem | undefined {
		return this.#problem;
	}

	/** Whether only initials may be seen. Until it is known, nothing else is. */
	get isGroupSafe(): boolean {
		return this.#settings.isGroupSafe;
	}

	/** Notes to self, and nothing else of the device. */
	get secrets() {
		return this.#tools.secrets;
	}

	/** Reads the rows that are kept, and makes those anew that are missing or of an earlier state. */
	async read(): Promise<void> {
		const [rows, settings] = await Promise.all([this.#tools.store.rows(), this.#readSettings()]);
		if (!rows.ok) {
			this.#problem = rows.problem;
			return;
		}
		this.#settings = settings;
		const fresh = rows.value.flatMap(({ plan, row }) => (isBoardRow(row) ? [{ plan, row }] : []));
		const stale = rows.value.filter(({ row }) => !isBoardRow(row));
		// A few are made before anything is shown: then nothing moves under a hand.
		if (stale.length > batch) this.#rows = fresh;
		await this.#remake(fresh, stale);
		await this.#forgetGone(rows.value);
	}

	/** Stops making rows: the page was left. */
	leave(): void {
		this.#isLeft = true;
	}

	async #remake(fresh: readonly Pick<BoardLine, 'plan' | 'row'>[], stale: readonly KeptRow[]): Promise<void> {
		let shown = fresh;
		if (stale.length > batch) this.#progress = { done: 0, of: stale.length };
		for (let start = 0; start < stale.length && !this.#isLeft; start += batch) {
			const made: (KeptRow & Pick<BoardLine, 'row'>)[] = [];
			for (const { plan } of stale.slice(start, start + batch)) {
				const row = await makeRow(plan, this.#parts);
				if (row !== 'gone') made.push(row);
			}
			await this.#tools.store.keep(made.filter(({ row }) => row !== undefined));
			shown = [...shown, ...made.map(({ plan, row }) => ({ plan, row }))];
			this.#rows = shown;
			if (stale.length > batch) this.#progress = { done: Math.min(start + batch, stale.length), of: stale.length };
		}
		this.#rows = shown;
		this.#progress = undefined;
	}

	/** Puts a man into a group; '' takes him out. A group that is there is the same in small letters and in capitals. */
	async setGroup(plan: string, group: string): Promise<boolean> {
		const typed = [...oneLine(group).trim()].slice(0, longestGroup).join('');
		const isSame = (name: string): boolean => name.toLowerCase() === typed.toLowerCase();
		return this.#change((settings) => {
			const others = withGroup(settings.groups, plan, '');
			const name = Object.values(others).find(isSame) ?? typed;
			return { ...settings, groups: withGroup(others, plan, name) };
		});
	}

	/** Initials only, until staff switch it off. */
	async setGroupSafe(isGroupSafe: boolean): Promise<boolean> {
		return this.#change((settings) => ({ ...settings, isGroupSafe }));
	}

	/** What is kept is read again first: another window may have changed it. */
	async #change(edit: (settings: BoardSettings) => BoardSettings): Promise<boolean> {
		const changed = edit(await this.#readSettings());
		this.#settings = changed;
		return (await this.#tools.secrets.keep(kept, changed)).ok;
	}

	async #readSettings(): Promise<BoardSettings> {
		const { secrets } = this.#tools;
		const read = await secrets.read(kept);
		return readSettings(read.ok ? read.value : undefined);
	}

	/** A man whose plan is gone from this device is in no group any more. */
	async #forgetGone(rows: readonly KeptRow[]): Promise<void> {
		const isHere = (id: string): boolean => rows.some(({ plan }) => plan === id);
		if (Object.keys(this.#settings.groups).every(isHere)) return;
		await this.#change((settings) => ({
			...settings,
			groups: Object.fromEntries(Object.entries(settings.groups).filter(([plan]) => isHere(plan)))
		}));
	}
}

function withGroup(groups: BoardSettings['groups'], plan: string, name: string): BoardSettings['groups'] {
	const others = Object.fromEntries(Object.entries(groups).filter(([id]) => id !== plan));
	return name === '' ? others : { ...others, [plan]: name };
}

/** What was kept; where nothing was or it cannot be read, nobody is in a group. */
function readSettings(value: unknown): BoardSettings {
	if (!isRecord(value)) return { groups: {}, isGroupSafe: false };
	const groups = isRecord(value['groups']) ? value['groups'] : {};
	return {
		groups: Object.fromEntries(
			Object.entries(groups).flatMap(([plan, name]) => (typeof name === 'string' ? [[plan, name] as const] : []))
		),
		isGroupSafe: value['isGroupSafe'] === true
	};
}
