import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type TestSite } from '#tests/helpers/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const guide = '/ja/life-events/moving-in/';
const answered = `${guide}#moved=2026-11-12&from=another-city&family=school-child&belongings=dog`;

describe('a guide with JavaScript', () => {
  it('makes a personal list from the answers in the address', async () => {
    const { page, context, errors } = await site.open(answered);
    const list = page.locator('.checklist');
    expect(await list.locator('.task-name').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('1012'), expect.stringContaining('4011')]),
    );
    expect(await list.innerText()).toContain('11月26日（木）まで');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('narrows the list at once when a question is answered, and says how many are left', async () => {
    const { page, context } = await site.open(guide);
    const status = page.locator('.checklist [role=status]');
    const before = await status.innerText();
    await page.getByRole('radio', { name: '海外' }).check();
    await expect.poll(() => status.innerText()).not.toBe(before);
    expect(await page.locator('.checklist .task-name').allInnerTexts()).not.toEqual(
      expect.arrayContaining([expect.stringContaining('1012')]),
    );
    expect(page.url()).toContain('#from=abroad');
    await context.close();
  });

  it('goes back to the answers before with the back button', async () => {
    const { page, context } = await site.open(guide);
    await page.getByRole('radio', { name: '海外' }).check();
    await page.goBack();
    expect(page.url()).not.toContain('from=');
    await expect.poll(() => page.getByRole('radio', { name: '海外' }).isChecked()).toBe(false);
    await context.close();
  });

  it('says that a part of the address could not be read, and uses the rest', async () => {
    const { page, context, errors } = await site.open(
      `${guide}#moved=2026-02-30&from=another-city&nonsense=%3Cscript%3Ealert(1)%3C/script%3E`,
    );
    const alert = page.locator('.checklist [role=alert]');
    expect(await alert.innerText()).toContain('moved=2026-02-30');
    expect(await page.locator('.checklist script').count()).toBe(0);
    expect(await page.getByRole('radio', { name: /ほかの市区町村/ }).isChecked()).toBe(true);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('offers the due dates as a calendar file with stable ids', async () => {
    const { page, context } = await site.open(answered);
    const download = async () => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /\.ics/ }).click(),
      ]);
      const stream = await file.createReadStream();
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString('utf8');
    };
    const [first, second] = [await download(), await download()];
    const ids = (text: string) => [...text.matchAll(/^UID:(.*)$/gm)].map((match) => match[1]);
    expect(first).toContain('DTSTART;VALUE=DATE:20261126');
    expect(ids(first).length).toBeGreaterThan(1);
    expect(ids(first)).toEqual(ids(second));
    await context.close();
  });

  it('can be used with the keyboard alone', async () => {
    const { page, context } = await site.open(guide);
    await page.locator('input[name=from]').first().focus();
    await page.keyboard.press('Space');
    await expect.poll(() => page.url()).toContain('from=another-city');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.url()).toContain('from=abroad');
    await page.getByRole('button', { name: '一覧を見る' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('list');
    await context.close();
  });

  it('keeps the answers when the language is changed', async () => {
    const { page, context } = await site.open(answered);
    const link = page.locator('header a[hreflang=en]');
    await expect.poll(() => link.getAttribute('href')).toContain('from=another-city');
    await context.close();
  });

  it('prints the list and what to bring, without the questions', async () => {
    const { page, context } = await site.open(answered);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.guide-form').isVisible()).toBe(false);
    expect(await page.locator('.checklist .bring').first().isVisible()).toBe(true);
    expect(await page.locator('header nav').first().isVisible()).toBe(false);
    await context.close();
  });
});

describe('a guide without JavaScript', () => {
  it('lists every procedure under the words of its condition and shows no dead form', async () => {
    const { page, context } = await site.open(guide, { javaScriptEnabled: false });
    const plain = page.locator('#plain-list');
    expect(await plain.isVisible()).toBe(true);
    expect(await plain.locator('h3').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('犬を飼っている')]),
    );
    expect(await plain.locator('a[href*="/procedures/"]').count()).toBeGreaterThan(20);
    expect(await page.locator('.guide-form').isVisible()).toBe(false);
    await context.close();
  });
});
