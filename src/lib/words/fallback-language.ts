/** The language whose words every pack has. */
export const fallbackLanguage = 'en-GB';
