import { createDatabasePlace } from '#lib/storage/database-place.ts';
import { openPlanDatabase } from '#lib/storage/plan-database.ts';

/** Where the database of this browser lies. */
export const databasePlace = createDatabasePlace(
	() => localStorage,
	() => Reflect.get(navigator, 'storageBuckets')
);

/** The database of this browser. */
export const database = openPlanDatabase('steady', await databasePlace.elsewhere());
