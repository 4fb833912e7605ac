import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const programs = { qpdf: '--version', pdfinfo: '-v', pdffonts: '-v', pdftotext: '-v', mutool: '-v' } as const;
export type PdfProgram = keyof typeof programs;

/** What came of running a program on a paper. */
export interface Ran {
	readonly ok: boolean;
	readonly said: string;
	/** What it complained of. */
	readonly errors: string;
}

/** Whether a program that reads PDF files is on this machine. */
export function hasProgram(program: PdfProgram): boolean {
	const { error, status } = spawnSync(program, [programs[program]], { stdio: 'ignore' });
	return error === undefined && status !== 127;
}

/** Says loudly which of these are not on this machine: what needs them is not tried. */
export function sayMissing(wanted: readonly PdfProgram[]): void {
	const missing = wanted.filter((program) => !hasProgram(program));
	if (missing.length === 0) return;
	process.stderr.write(
		`\n*** SKIPPED: how other programs read our papers. Not on this machine: ${missing.join(', ')}. ***\n\n`
	);
}

/** A folder for papers, with what programs say about them. */
export class PaperFolder {
	readonly #folder = mkdtempSync(join(tmpdir(), 'steady-paper-'));
	#count = 0;

	/** Puts a paper where programs find it. */
	put(bytes: Uint8Array): string {
		this.#count += 1;
		const place = join(this.#folder, `${this.#count}.pdf`);
		writeFileSync(place, bytes);
		return place;
	}

	/** Runs a program; it never sees the network or a terminal. */
	run(program: PdfProgram, words: readonly string[]): Ran {
		const { status, stdout, stderr } = spawnSync(program, [...words], {
			encoding: 'utf8',
			maxBuffer: 64 * 1024 * 1024,
			cwd: this.#folder
		});
		return { ok: status === 0, said: stdout, errors: stderr };
	}

	remove(): void {
		rmSync(this.#folder, { recursive: true });
	}
}
