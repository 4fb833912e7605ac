/** A number to ring when things are bad, and what it is called. */
export interface HelpNumber {
	/** As it is said: "Samaritans 116 123". */
	readonly name: string;
	readonly phone: string;
}

/** Whom people ring in one country. */
export interface CountryNumbers {
	/** Two capital letters. */
	readonly country: string;
	/** As the country calls itself in English. */
	readonly name: string;
	/** When somebody is in danger now. */
	readonly emergency: string;
	/** Where people listen, day and night; and health lines. */
	readonly lines: readonly HelpNumber[];
}

/**
 * The numbers by country. The first is the usual one. Checked against the pages of the services themselves; a service's own
 * line and its packs add to them (docs/authoring-packs.md).
 */
export const countries: readonly CountryNumbers[] = [
	{
		country: 'GB',
		name: 'United Kingdom',
		emergency: '999',
		lines: [
			{ name: 'Samaritans', phone: '116 123' },
			{ name: 'NHS', phone: '111' }
		]
	},
	{ country: 'IE', name: 'Ireland', emergency: '112', lines: [{ name: 'Samaritans', phone: '116 123' }] },
	{ country: 'AU', name: 'Australia', emergency: '000', lines: [{ name: 'Lifeline', phone: '13 11 14' }] },
	{ country: 'NZ', name: 'New Zealand', emergency: '111', lines: [{ name: '1737', phone: '1737' }] },
	{ country: 'CA', name: 'Canada', emergency: '911', lines: [{ name: '988', phone: '988' }] },
	{ country: 'US', name: 'United States', emergency: '911', lines: [{ name: '988', phone: '988' }] },
	{ country: 'EU', name: 'Another country in Europe', emergency: '112', lines: [] }
];

/** The numbers of a country; those of the first one when it is not known. */
export function numbersOf(country: string | undefined): CountryNumbers | undefined {
	return countries.find((each) => each.country === country) ?? countries[0];
}
