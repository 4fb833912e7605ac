import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { StoreProblem } from '#lib/ports/plan-store.ts';
import type { Sealer } from '#lib/ports/sealer.ts';
import type { Secrets } from '#lib/ports/secrets.ts';
import { writing } from './fence.ts';
import type { PlanDatabase } from './plan-database.ts';
import { problemOf } from './problems.ts';

/** What only staff may read, in IndexedDB. In clear stands what kind of thing it is, and nothing of it. */
export function createDexieSecrets(database: PlanDatabase, sealer: Sealer): Secrets {
	const { memory } = database;
	return {
		read: (name) =>
			guarded<unknown>(async () => {
				const record = await memory.get(keyOf(name));
				if (record === undefined) {
					// A vault that is locked does not tell either whether anything was kept.
					await sealer.mark('', { kind: 'secret', name });
					return succeed(undefined);
				}
				const value = await sealer.open(record.value, { kind: 'secret', name });
				return value === undefined ? refuse('damaged') : succeed(value);
			}),
		keep: (name, value) =>
			guarded(async () => {
				const sealed = await sealer.seal(value, { kind: 'secret', name });
				await writing(database, [memory], () => memory.put({ key: keyOf(name), value: sealed }));
				return succeed(null);
			})
	};
}

function keyOf(name: string): string {
	return `secret-${name}`;
}

async function guarded<Value>(work: () => Promise<Result<Value, StoreProblem>>): Promise<Result<Value, StoreProblem>> {
	try {
		return await work();
	} catch (thrown) {
		return refuse(problemOf(thrown));
	}
}
