/** A file that was dropped somewhere in the app: the page for files takes it, once. */
class DroppedFile {
	#file: File | undefined;

	keep(file: File): void {
		this.#file = file;
	}

	take(): File | undefined {
		const file = this.#file;
		this.#file = undefined;
		return file;
	}
}

export const droppedFile = new DroppedFile();
