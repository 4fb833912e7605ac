/** Hands a file to the browser to be saved under a neutral name. */
export function saveFile(file: Blob, name: string): void {
	const address = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser has taken the file by then; the address must not stay open for the rest of the sitting.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
