/**
 * Leaves out of the built app what Steady never uses of pdf-lib: the widths of fonts that no paper of ours may name (all
 * its fonts are embedded), and modules that are only reached through the library's list of everything it has.
 */
export function trimPdfLib() {
	return {
		name: 'trim-pdf-lib',
		/** @param {string} file */
		load(file) {
			return /pdf-lib\/es\/packages\/standard-fonts\/[^/]+\.json$/.test(file) ? '""' : undefined;
		},
		/**
		 * @param {string} code
		 * @param {string} file
		 */
		transform(code, file) {
			return /pdf-lib\/es\/.+\.js$/.test(file) ? { code, map: null, moduleSideEffects: false } : undefined;
		}
	};
}
