import { Decrypter } from 'age-encryption';
import { canonicalJson } from '#lib/base/json.ts';
import { addressOfKey } from '#lib/journey/address.ts';
import { walkOf } from '#lib/journey/walk.ts';
import { setShare } from '#lib/plan/edits.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { programmesById } from '../../src/cli/programmes.ts';
import { laterMoment } from '../builders/moments.ts';
import { expect, test, type Page } from './fixtures.ts';
import { followTo } from './follow-link.ts';
import { anotherDevice, BackupPage, type SavedFile } from './pages/backup-page.ts';
import { CopyPage } from './pages/copy-page.ts';
import { Screen } from './pages/screen.ts';
import { sampleOf, seedPlans } from './seed.ts';

const sample = sampleOf(7);
const off = { shown: false, basis: 'agreed', at: laterMoment(200) } as const;
const programme = programmesById.get('sotsec-id');
const agreement = programme?.landmarks.agreement ?? '';
/** A draft that he has not agreed yet, with one section that the care manager may not see. */
const plan: Plan = setShare(
	{
		...sample,
		name: 'Jo',
		version: 0,
		agreedAt: null,
		answers: Object.fromEntries(Object.entries(sample.answers).filter(([step]) => step !== agreement)),
		agreements: {},
		countersigned: {},
		risk: { ...sample.risk, staffView: '' }
	},
	'about-me',
	'care-manager',
	off
);

/** He says yes to his plan: that makes version 1. */
async function agreeOn(page: Page): Promise<void> {
	const key = programme && walkOf(programme, plan).pages.find(({ step }) => step === agreement)?.key;
	await followTo(page, `plan/${plan.id}/page/${addressOfKey(key ?? '')}`);
	await new Screen(page).button('Yes').click();
	await new Screen(page).verifySaved();
}

/** Opens the pages of versions of a plan, with staff there. */
async function openVersions(page: Page): Promise<void> {
	await followTo(page, `plan/${plan.id}/life/versions`);
	const together = page.getByRole('button', { name: 'We are together' });
	await together
		.or(page.getByRole('heading', { name: 'Put in force' }))
		.first()
		.waitFor();
	if ((await together.count()) > 0) await together.click();
	await page.getByRole('heading', { name: 'Put in force' }).waitFor();
}

/** Seals the plan under five words, as staff send it to another device. */
async function sendJo(from: BackupPage): Promise<{ readonly file: SavedFile; readonly words: string }> {
	await from.open('send');
	await from.page.getByRole('radio', { name: 'Jo', exact: true }).check();
	await from.tap('Make the file with five words');
	await expect(from.page.getByRole('heading', { name: 'The five words of this file' })).toBeVisible();
	const words = (await from.page.locator('ol li').allTextContents()).join(' ');
	return { file: await from.saveFile(), words };
}

/** The plan in a file that was sent. */
async function planIn({ file, words }: Awaited<ReturnType<typeof sendJo>>): Promise<Plan> {
	const decrypter = new Decrypter();
	decrypter.addPassphrase(words);
	const told: { readonly plans: readonly { readonly plan: Plan }[] } = JSON.parse(
		await decrypter.decrypt(file.bytes, 'text')
	);
	const found = told.plans[0]?.plan;
	if (found === undefined) throw new Error('There is no plan in the file.');
	return found;
}

test('a facilitator has version 1 agreed; a care manager opens it from its PDF, adds the staff view, a plan for what happens and an action, countersigns version 2 and gives it back: what changed is shown, taken in, and not one of his words is touched', async ({
	page,
	browser
}) => {
	const facilitator = new CopyPage(page, plan);
	await facilitator.begin();
	await agreeOn(page);
	const agreed = await planIn(await sendJo(new BackupPage(page)));
	expect(agreed.version).toBe(1);
	await page.getByRole('link', { name: 'Back' }).waitFor();
	await followTo(page, `plan/${plan.id}`);
	await new Screen(page).button('Staff are with me').click();
	await facilitator.open('care-manager');
	const paper = await facilitator.make({ locked: true, carries: true });
	if (paper.words === undefined) throw new Error('No words were shown.');

	const context = await browser.newContext();
	const other = await anotherDevice(context);
	const manager = new BackupPage(other.page);
	await manager.give(paper);
	await manager.typeSecret('The five words', paper.words, 'Open with these words');
	await manager.tap('Add this plan');
	await expect(other.page.getByText('Added.')).toBeVisible();
	await other.page.goto(`/#/plan/${plan.id}/risk/11`);
	await other.page.getByRole('button', { name: 'We are together' }).click();
	await other.page
		.getByLabel('What staff see differently, or the same')
		.fill('He asks for help sooner than a year ago.');
	await expect(other.page.getByText('Saved', { exact: true })).toBeVisible();
	await followTo(other.page, `plan/${plan.id}/risk/8`);
	await new Screen(other.page).button('Add a plan').click();
	await other.page.getByLabel('If this happens').last().fill('He moves home.');
	await expect(other.page.getByText('Saved', { exact: true })).toBeVisible();
	await followTo(other.page, `plan/${plan.id}/life/actions`);
	await new Screen(other.page).button('Add an action').click();
	await other.page.getByLabel('What is to be done').fill('Book the next review.');
	await expect(other.page.getByText('Saved', { exact: true })).toBeVisible();
	await openVersions(other.page);
	await expect(other.page.getByText('Draft of version 2: 2 changes')).toBeVisible();
	await other.page.getByLabel('Initials of the care manager').fill('CM');
	await manager.tap('Countersign version 2');
	await expect(other.page.getByText('Version 2 is in force.')).toBeVisible();
	await expect(other.page.getByText(/Countersigned by CM on/)).toBeVisible();
	const back = await sendJo(manager);
	expect(other.troubles).toEqual([]);
	await context.close();

	const home = new BackupPage(page);
	await home.give(back.file);
	await home.typeSecret('The five words', back.words, 'Open with these words');
	await home.tap('Keep both');
	await page.getByRole('link', { name: 'Put the two together' }).click();
	await page.getByRole('button', { name: 'We are together' }).click();
	const differences = page.getByRole('heading', { level: 3 });
	await expect(differences).toHaveText([
		/An action$/,
		/Countersigned$/,
		/If this happens, then we do that$/,
		/His view and the view of staff$/
	]);
	await expect(page.getByText('He asks for help sooner than a year ago.')).toBeVisible();
	await home.tap('Put together');
	await expect(page.getByText('The two are put together.')).toBeVisible();
	await home.tap('Remove the other copy');
	await home.tap('Yes, remove it for good');
	await expect(page.getByText('The other copy is removed.')).toBeVisible();

	const after = await planIn(await sendJo(home));
	expect(canonicalJson(after.answers)).toBe(canonicalJson(agreed.answers));
	expect(after).toMatchObject({ version: 2, agreedAt: agreed.agreedAt, copyOf: null });
	const added = { if: 'He moves home.', then: '', by: '', within: '' };
	expect(after.risk).toEqual({
		...plan.risk,
		staffView: 'He asks for help sooner than a year ago.',
		contingencies: [...plan.risk.contingencies, added]
	});
	expect(Object.values(after.actions).map(({ what }) => what)).toContain('Book the next review.');

	await openVersions(page);
	const versions = page.locator('ol li');
	await expect(versions).toHaveText([/Version 2\s*In force\s*Countersigned by CM/, /Version 1\s*Agreed by him/]);
	await expect(page.getByText('Nothing has changed since version 2.')).toBeVisible();
	await page.getByLabel('From', { exact: true }).selectOption('Version 1');
	await expect(page.getByText(/^[3-5] places differ\.$/)).toBeVisible();
	await new Screen(page).button('Make the sheet').click();
	await expect(new Screen(page).button('Save the paper')).toBeVisible({ timeout: 60_000 });
	await new Screen(page).link('Read version 1').click();
	await expect(page.getByText('Version 1. It cannot be changed.')).toBeVisible();
	await expect(page.locator('article.paper .body > *').first()).toBeVisible();
});

test('half a year later the slip of a carer is put in, and the check with him shows what went apart from the plan', async ({
	page
}) => {
	const screen = new Screen(page);
	await page.clock.install({ time: new Date('2026-08-03T10:00:00Z') });
	await seedPlans(page, [{ ...sample, name: 'Jo', checks: {}, slips: {}, diary: {} }]);
	await followTo(page, `plan/${plan.id}/life/carers/new`);
	await screen.button('We are together').click();
	await page.getByLabel('Date on the slip').fill('2026-08-01');
	await page.getByRole('group', { name: 'What was seen' }).getByRole('checkbox').first().check();
	await page.getByLabel('Initials of the carer').fill('TR');
	await screen.verifySaved();
	await followTo(page, `plan/${plan.id}/life`);
	await expect(page.getByText(/^The check of his plan is due since /)).toBeVisible();
	await followTo(page, `plan/${plan.id}/life/check`);
	await screen.button('Start').click();
	for (let number = 1; number <= 10; number += 1) {
		await expect(page.getByText(`Page ${number} of 10`)).toBeVisible();
		await screen.button(number === 4 ? 'Worse' : 'The same').click();
	}
	await screen.verifyOnPage('What will you change?');
	await screen.button('Next').click();
	await screen.verifyOnPage('Well done');
	await screen.verifySaved();
	await followTo(page, `plan/${plan.id}/life/change/4`);
	await screen.verifyOnPage('Change over time');
	const apart = page.getByRole('region', { name: 'Where the notes and the plan go apart' });
	await expect(apart.getByText('Questions that were worse in the last check')).toBeVisible();
	await expect(apart.getByText('My helpers')).toBeVisible();
});
