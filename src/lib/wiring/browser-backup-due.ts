import { isBackupDue, lastBackup } from '#lib/backup/last-backup.ts';
import { succeed, type Result } from '#lib/base/result.ts';
import type { StoreProblem } from '#lib/ports/plan-store.ts';
import { createDexieSecrets } from '#lib/storage/dexie-secrets.ts';
import { database } from './browser-database.ts';
import { deviceClock } from './browser-ids.ts';
import { askBrowserToKeep } from './browser-storage-promise.ts';
import { openBrowserStore } from './browser-store.ts';
import { browserVault } from './browser-vault.ts';

/** Whether staff are to be asked for a backup of this browser now. */
export async function isBackupDueHere(hasSat: boolean): Promise<Result<boolean, StoreProblem>> {
	const { sealer } = await browserVault();
	const last = await lastBackup(createDexieSecrets(database, sealer));
	if (!last.ok) return last;
	const plans = await (await openBrowserStore()).list();
	if (!plans.ok) return plans;
	const saves = Object.fromEntries(plans.value.map((plan) => [plan.id, plan.saves]));
	const isPromised = (await askBrowserToKeep()) === 'promised';
	return succeed(isBackupDue(last.value, { now: deviceClock.now(), plans: saves, isPromised, hasSat }));
}
