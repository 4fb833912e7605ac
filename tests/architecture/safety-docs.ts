import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A test that a document names: a file, and the title of a test in it. */
export interface NamedTest {
	readonly document: string;
	readonly file: string;
	readonly title: string;
}

/** One section of a document: its heading without the signs, and what stands below it. */
export interface Section {
	readonly heading: string;
	readonly text: string;
}

/** A test is named on a line of its own: - `file` › title. */
const testLine = /^- `([^`]+)` › (.+)$/gm;

/** Where no test can hold something, this line says why. */
const noneLine = /^- none: (.+)$/m;

export function readDocument(name: string): string {
	return readFileSync(join('docs', name), 'utf8');
}

/** Every test that a document names. */
export function testsNamedIn(document: string, text: string): readonly NamedTest[] {
	return [...text.matchAll(testLine)].map(([, file = '', title = '']) => ({ document, file, title }));
}

/** Whether a file holds a test with exactly this title, whatever quotes stand round it. */
export function isThere({ file, title }: NamedTest): boolean {
	if (!existsSync(file)) return false;
	const source = readFileSync(file, 'utf8');
	return ["'", '"', '`'].some((quote) => source.includes(`${quote}${title}${quote}`));
}

/** The sections of a document that stand below a heading of the second level. */
export function sectionsOf(text: string): readonly Section[] {
	return text
		.split(/^## /m)
		.slice(1)
		.map((section) => {
			const [heading = '', ...lines] = section.split('\n');
			return { heading, text: lines.join('\n') };
		});
}

/** Whether a section names a test, or says why there is none. */
export function isProved({ text }: Section): boolean {
	return testsNamedIn('', text).length > 0 || (noneLine.exec(text)?.[1]?.length ?? 0) > 20;
}

/** The code of the app by file, without its tests. */
const appCode: ReadonlyMap<string, string> = readCode();

function readCode(): ReadonlyMap<string, string> {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.map((name) => join('src', name))
		.filter((file) => /\.(ts|svelte|html)$/.test(file) && !/\.test\.ts$/.test(file) && statSync(file).isFile());
	return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
}

/** The first group of each match, anywhere in the code of the app: each once. */
export function foundInCode(pattern: RegExp): readonly string[] {
	const found = [...appCode.values()].flatMap((source) => [...source.matchAll(pattern)].map(([, name = '']) => name));
	return [...new Set(found)].sort();
}

/** The files of the app in which something stands. */
export function filesWith(pattern: RegExp): readonly string[] {
	return [...appCode].filter(([, source]) => pattern.test(source)).map(([file]) => file);
}

/** What stands in a document as code: `so`. */
export function codeIn(text: string): ReadonlySet<string> {
	return new Set([...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code));
}
