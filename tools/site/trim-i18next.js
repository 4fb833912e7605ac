/** A whole class in the library, from its line to the line of its end. */
const classes = {
	Connector: `class Connector extends EventEmitter {
  constructor() { super(); this.state = {}; }
  load(languages, namespaces, callback) { callback(); }
}`,
	Formatter: `class Formatter {
  format(value) { return value; }
}`
};

/**
 * Leaves out of the built app what Steady never uses of i18next: fetching words from a server, as all words come with the
 * app, and writing numbers and days as a language does, as the words of the app hold none. Says so when the library has changed.
 */
export function trimI18next() {
	return {
		name: 'trim-i18next',
		/**
		 * @param {string} code
		 * @param {string} file
		 */
		transform(code, file) {
			if (!/i18next\/dist\/esm\/i18next\.js$/.test(file)) return undefined;
			let trimmed = code;
			for (const [name, short] of Object.entries(classes)) {
				const whole = new RegExp(`^class ${name}\\b[^]*?^\\}$`, 'm');
				if (!whole.test(trimmed))
					throw new Error(`i18next has no class ${name} any more: see tools/site/trim-i18next.js.`);
				trimmed = trimmed.replace(whole, () => short);
			}
			return { code: trimmed, map: null };
		}
	};
}
