/** The address of the example plan of a programme, or of the first one: his own copy, or that of another reader. It names no plan of a man. */
export function exampleLink(pack?: string, reader?: string): string {
	if (pack === undefined) return '#/example';
	return `#/example/${pack}${reader === undefined ? '' : `/paper/${reader}`}`;
}
