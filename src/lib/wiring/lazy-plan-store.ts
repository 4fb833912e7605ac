import { refuse } from '#lib/base/result.ts';
import type { PlanStore } from '#lib/ports/plan-store.ts';

/** A store whose code (the database) loads with the first call, so that the first page is there before it. */
export function createLazyPlanStore(load: () => Promise<PlanStore>): PlanStore {
	let loading: Promise<PlanStore | null> | undefined;
	const store = () => {
		loading ??= load().catch(() => {
			loading = undefined;
			return null;
		});
		return loading;
	};
	const broken = refuse('broken' as const);
	return {
		list: async () => (await store())?.list() ?? broken,
		load: async (id) => (await store())?.load(id) ?? broken,
		save: async (plan, before) => (await store())?.save(plan, before) ?? broken,
		history: async (id) => (await store())?.history(id) ?? broken,
		rawCopy: async (id) => (await store())?.rawCopy(id) ?? broken,
		remove: async (id) => (await store())?.remove(id) ?? broken,
		saveMedium: async (plan, medium) => (await store())?.saveMedium(plan, medium) ?? broken,
		loadMedium: async (plan, id) => (await store())?.loadMedium(plan, id) ?? broken,
		removeMedium: async (plan, id) => (await store())?.removeMedium(plan, id) ?? broken,
		begunId: async (plan, page, kind) => (await store())?.begunId(plan, page, kind) ?? broken,
		recallPlace: async (plan) => (await store())?.recallPlace(plan) ?? broken,
		rememberPlace: async (place) => (await store())?.rememberPlace(place) ?? broken,
		recallDevice: async () => (await store())?.recallDevice() ?? broken,
		rememberDevice: async (memory) => (await store())?.rememberDevice(memory) ?? broken
	};
}
