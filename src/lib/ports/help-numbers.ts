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
 * The numbers by country. The first is the usual one; a service's own line and its packs add to them
 * (docs/authoring-packs.md). Each was looked up on 22 November 2026 in stored copies of the pages named here. Nobody has
 * rung them: whoever uses Steady in a country rings its lines once before a man has to.
 */
export const countries: readonly CountryNumbers[] = [
	// 999: dorset.police.uk. 116 123: newstalk.com on Samaritans, free in the United Kingdom too. 111: shsc.nhs.uk.
	{
		country: 'GB',
		name: 'United Kingdom',
		emergency: '999',
		lines: [
			{ name: 'Samaritans', phone: '116 123' },
			{ name: 'NHS', phone: '111' }
		]
	},
	// hse.ie, "When to call 112 or 999"; samaritans.org, "The journey to a free call number in the Republic of Ireland".
	{ country: 'IE', name: 'Ireland', emergency: '112', lines: [{ name: 'Samaritans', phone: '116 123' }] },
	// rdses.com.au, "Triple Zero (000)"; lifelineh2h.org.au, which says 000 too.
	{ country: 'AU', name: 'Australia', emergency: '000', lines: [{ name: 'Lifeline', phone: '13 11 14' }] },
	// police.govt.nz, "Calling emergency 111"; pegasus.health.nz, "1737 – Need to talk?".
	{ country: 'NZ', name: 'New Zealand', emergency: '111', lines: [{ name: '1737', phone: '1737' }] },
	// mentalhealthcommission.ca, "988 launches in Canada", which says 911 for an emergency.
	{ country: 'CA', name: 'Canada', emergency: '911', lines: [{ name: '988', phone: '988' }] },
	// skowhegan.org with the words of 911.gov; fcc.gov and 47 CFR 52.201 for 988.
	{ country: 'US', name: 'United States', emergency: '911', lines: [{ name: '988', phone: '988' }] },
	// hse.ie: 112 works in any country of the European Union. Lines there are a service's own.
	{ country: 'EU', name: 'Another country of the European Union', emergency: '112', lines: [] }
];

/** The numbers of a country that is not the usual one; undefined at home, where texts name the numbers themselves. */
export function numbersAbroad(country: string | undefined): CountryNumbers | undefined {
	const numbers = numbersOf(country);
	return numbers === countries[0] ? undefined : numbers;
}

/** The numbers of a country; those of the first one when it is not known. */
export function numbersOf(country: string | undefined): CountryNumbers | undefined {
	return countries.find((each) => each.country === country) ?? countries[0];
}
