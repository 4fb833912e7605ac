import { DamagedFile, TooBig } from './values.ts';

/** Bytes looked at, and a few for each value: more than any paper needs, and over in a second. */
const mostSteps = 6_000_000;
/** What a value costs beside its bytes: the place it takes. */
const perValue = 16;
/** Most bytes that come out of all streams of tables and objects together. */
const mostUnpacked = 40 * 1024 * 1024;

/**
 * What one file may cost in all. Each thing in it may be small and the file still endless: a thousand names for one big
 * object, objects that share their letters, streams by the hundred.
 */
export class Allowance {
	#steps = mostSteps;
	#unpacked = mostUnpacked;

	/** So many bytes were looked at. */
	look(bytes: number): void {
		this.#steps -= bytes;
		if (this.#steps < 0) throw new DamagedFile();
	}

	/** A value is about to be read. */
	value(): void {
		this.look(perValue);
	}

	/** So many bytes are about to be kept in memory. */
	keep(bytes: number): void {
		this.#unpacked -= bytes;
		if (this.#unpacked < 0) throw new TooBig();
	}
}
