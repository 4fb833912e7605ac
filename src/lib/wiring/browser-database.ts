import { openPlanDatabase } from '#lib/storage/plan-database.ts';

/** The database of this browser. */
export const database = openPlanDatabase('steady');
