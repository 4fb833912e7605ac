import { freshMemory, type DeviceMemory, type DeviceSettings, type PlanStore } from '#lib/ports/plan-store.ts';

/** How this device is set and what it remembers; nothing about a man. */
export class DeviceState {
	#memory = $state.raw<DeviceMemory>(freshMemory);
	readonly #store: PlanStore;

	constructor(store: PlanStore) {
		this.#store = store;
	}

	/** Reads what is remembered. Without a store the fresh settings stay. */
	async recall(): Promise<void> {
		const memory = await this.#store.recallDevice();
		if (memory.ok) this.#memory = memory.value;
	}

	get settings(): DeviceSettings {
		return this.#memory.settings;
	}

	/** Whether a plain clock stands before every page. */
	get isHidden(): boolean {
		return this.#memory.isHidden;
	}

	set isHidden(isHidden: boolean) {
		this.#remember({ ...this.#memory, isHidden });
	}

	/** The plan that was open when the app went away; null after "Stop for today". */
	get open(): string | null {
		return this.#memory.open;
	}

	set open(plan: string | null) {
		if (plan !== this.#memory.open) this.#remember({ ...this.#memory, open: plan });
	}

	/** Changes how this device is set, and remembers it. */
	set(changed: Partial<DeviceSettings>): void {
		this.#remember({ ...this.#memory, settings: { ...this.#memory.settings, ...changed } });
	}

	#remember(memory: DeviceMemory): void {
		this.#memory = memory;
		void this.#store.rememberDevice(memory);
	}
}
