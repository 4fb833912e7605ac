/**
 * What the browser says about keeping our data.
 * promised: it does not throw it away on its own. not-promised: it may, when space is short. unknown: it cannot be asked.
 */
export type StoragePromise = 'promised' | 'not-promised' | 'unknown';

/** Asks the browser to keep our data for good. Asking again is no harm: the answer may have changed. */
export type AskToKeep = () => Promise<StoragePromise>;
