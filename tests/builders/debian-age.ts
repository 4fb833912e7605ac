import { execFileSync, spawn } from 'node:child_process';

/** Whether a program is on this machine. */
function has(program: string, argument: string): boolean {
	try {
		execFileSync(program, [argument], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

/** The reference program of the age format, and what types into it. */
export const hasAge = has('age', '--version');
export const hasTerminal = has('script', '--version');
export const hasPython = has('python3', '--version');

/** Runs `age` with a terminal of its own, because it asks for a phrase there and nowhere else. */
export function ageAsked(command: string, folder: string, answers: readonly string[]): Promise<string> {
	return new Promise((resolve, reject) => {
		const child = spawn('script', ['-qec', command, '/dev/null'], { cwd: folder });
		let said = '';
		let answered = 0;
		child.stdout.on('data', (bytes: Buffer) => {
			said += bytes.toString();
			const asked = said.match(/passphrase[^\n]*: /g)?.length ?? 0;
			for (; answered < Math.min(asked, answers.length); answered += 1) child.stdin.write(`${answers[answered]}\n`);
		});
		child.on('error', reject);
		child.on('close', () => resolve(said));
	});
}
