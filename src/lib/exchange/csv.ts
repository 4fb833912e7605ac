/** What a spreadsheet takes for a formula when a cell begins with it (OWASP, CSV injection; the wide forms too). */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A table as CSV (RFC 4180): every cell in quotes, lines that end in CRLF, in UTF-8 with its mark so that Excel reads it. */
export function csvOf(rows: readonly (readonly string[])[]): string {
	return `\uFEFF${rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')}`;
}

/** A cell that no spreadsheet runs: what begins like a formula gets an apostrophe before it. */
function cellOf(words: string): string {
	const safe = formulaStart.test(words) ? `'${words}` : words;
	return `"${safe.replaceAll('"', '""')}"`;
}
