import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser } from 'playwright-core';
import { describeInBrowser, startChromium } from './chromium';
import { DeskWindow, type WindowLook } from './desk-window';
import { act, claimsOf, submit } from '../desk/claims';
import { type Person, TestDesk } from '../desk/test-desk';
import { QUEUE_BACKENDS, type QueueBackendUnderTest } from '../environment/queue-backends';

// What a page has, for what is evaluated in one.
declare const document: any;
declare const localStorage: object;
declare const sessionStorage: object;

jest.setTimeout(120_000);

/** With the mark of what is needed, or without it. */
const WHY = /^Why( \*)?$/;

const SAMPLE = readFileSync(join(__dirname, '../../samples/article.md'), 'utf8');

describeInBrowser('the desk in a browser', () => {
  let desk: TestDesk;
  let browser: Browser;
  let origin: string;
  let ed: Person;
  let rita: Person;
  let sam: Person;
  const windows: DeskWindow[] = [];

  beforeAll(async () => {
    desk = await TestDesk.start(QUEUE_BACKENDS[0] as QueueBackendUnderTest);
    await desk.startWorker();
    origin = `http://127.0.0.1:${new URL(await desk.api.getUrl()).port}`;
    [ed, rita, sam] = await Promise.all([
      desk.person('editor', 'Ed'),
      desk.person('reviewer', 'Rita'),
      desk.person('reviewer', 'Sam'),
    ]);
    browser = await startChromium();
  });

  afterEach(async () => {
    const closing = windows.splice(0);
    for (const window of closing) await window.close();
    for (const { complaints, asked } of closing) {
      expect(complaints).toEqual([]);
      // Nothing of the desk is anywhere else.
      expect(asked.filter((url) => !url.startsWith(origin))).toEqual([]);
    }
  });

  afterAll(async () => {
    await browser.close();
    await desk.stop();
  });

  const open = async (look?: WindowLook): Promise<DeskWindow> => {
    const window = await DeskWindow.open(browser, origin, look);
    windows.push(window);
    return window;
  };

  const signedIn = async (person: Person, path = '/', look?: WindowLook) => (await open(look)).signIn(person, path);

  it('asks for a key, says what is wrong with one, and forgets who was here', async () => {
    const window = await open();
    const { page } = window;
    await window.go('/queue');
    await page.getByLabel('API key').first().fill('cdk_unknown');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').getByText('is no key that is in force').waitFor();
    await window.signIn(rita, '/queue');
    await page.getByRole('heading', { name: 'Queue' }).waitFor();
    expect(
      await page.evaluate(() => [document.cookie, JSON.stringify({ ...localStorage, ...sessionStorage })]),
    ).toEqual(['', expect.not.stringContaining(rita.key)]);
    await page.getByRole('button', { name: 'Rita' }).click();
    await page.getByText('Role: Reviewer').waitFor();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByLabel('API key').first().waitFor();
    await page.reload();
    await page.getByLabel('API key').first().waitFor();
  });

  it('takes an article in, gives a lost address back, and shows its check as it comes', async () => {
    const source = desk.web.servePage('/charter', 'The Charter');
    const window = await signedIn(ed);
    const { page } = window;
    await page.getByRole('button', { name: 'New article' }).click();
    await page.getByLabel('The article').fill(SAMPLE);
    await page.getByRole('button', { name: 'Take it in' }).click();
    await page
      .getByRole('heading', { name: /After Maduro/ })
      .first()
      .waitFor();
    await page.getByText('4 citations without an address').waitFor();
    await page.locator('.claim', { hasText: 'Eight months earlier' }).click();
    const panel = page.getByRole('complementary', { name: 'The selected claim' });
    await panel.getByText('Address missing').waitFor();
    await panel.getByLabel('Lost address').fill(source);
    await panel.getByRole('button', { name: 'Save' }).click();
    // Nobody reloads anything: the worker's check comes by itself.
    await panel.getByText('Alive', { exact: true }).waitFor();
    await panel.getByText(/Reachable · ok · HTTP 200/).waitFor();
    await page.getByText('3 citations without an address').waitFor();
    await window.picture('desk');
  });

  it('finds lost addresses on the page where the article was published, and gives them back', async () => {
    const html = '<p>Trade <a href="https://example.org/statistics">fell</a> to $200 million in 2024.</p>';
    const published = desk.web.serve('/published', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>Trade</title>${html}`);
    });
    const { page } = await signedIn(rita, `/articles/${await submit(ed)}`);
    await page.getByText('1 citation without an address').waitFor();
    await page.getByRole('button', { name: 'Look for them' }).click();
    const dialog = page.getByRole('dialog', { name: 'Look for lost addresses' });
    await dialog.getByLabel('Where the article was published').fill(published);
    await dialog.getByRole('button', { name: 'Look', exact: true }).click();
    await dialog.getByText('Found 1 of 1.').waitFor();
    await dialog.getByRole('button', { name: 'Give 1 address back' }).click();
    await dialog.getByText('given back').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('1 citation without an address').waitFor({ state: 'detached' });
  });

  it('has two people decide in two windows, and a third one’s dashboard follows', async () => {
    const [claim] = await claimsOf(ed, await submit(ed, 'Exports came to \\$41.7 million in March 2025.'));
    const path = `/articles/${claim.articleId}?claim=${claim.id}`;
    const [first, second, watcher] = [
      await signedIn(rita, path),
      await signedIn(sam, path),
      await signedIn(ed, '/dashboard'),
    ];
    const verified = watcher.page.getByRole('link', { name: /\d+ Verified/ });
    await watcher.page.getByRole('heading', { name: 'Dashboard' }).waitFor();
    expect(await verified.count()).toBe(0);

    const actions = first.page.getByRole('region', { name: 'What you can do' });
    await actions.getByRole('button', { name: 'Start review' }).click();
    await actions.getByRole('button', { name: 'Start review' }).click();
    await actions.getByRole('button', { name: 'Propose a verdict' }).click();
    await actions.getByLabel('Verified').check();
    await actions.getByLabel(WHY).fill('The customs statistics have the figure.');
    await actions.getByRole('button', { name: 'Propose a verdict' }).click();
    // What is missing is said at the field that misses it.
    await actions
      .getByText(/needs at least one piece of evidence/)
      .first()
      .waitFor();
    await actions.getByLabel('Why it stands without checked evidence').fill('On paper, in our archive.');
    await actions.getByRole('button', { name: 'Propose a verdict' }).click();
    await first.page.getByRole('complementary').getByText('Awaiting approval').first().waitFor();
    // Nobody approves what they proposed, so it is not even offered.
    expect(await actions.getByRole('button', { name: 'Approve' }).count()).toBe(0);

    const others = second.page.getByRole('region', { name: 'What you can do' });
    await others.getByRole('button', { name: 'Approve' }).click();
    await others.getByRole('button', { name: 'Approve' }).click();
    await second.page.getByText(/Proposed by Rita, approved by Sam/).waitFor();
    await first.page.getByText(/Proposed by Rita, approved by Sam/).waitFor();
    await verified.filter({ hasText: '1' }).waitFor();
    await verified.click();
    await watcher.page.getByRole('link', { name: 'Exports came to $41.7 million' }).waitFor();
    expect(await watcher.page.getByTestId('total').textContent()).toBe('1');
  });

  it('shows who changed a claim meanwhile, and loses nothing of what was typed', async () => {
    const [claim] = await claimsOf(ed, await submit(ed, 'Imports came to \\$12.5 million in April 2025.'));
    await act(rita, claim.id, { action: 'start', assignee: 'me' });
    const { page } = await signedIn(rita, `/articles/${claim.articleId}?claim=${claim.id}`);
    const actions = page.getByRole('region', { name: 'What you can do' });
    await actions.getByRole('button', { name: 'Propose a verdict' }).click();
    await actions.getByLabel('Unverifiable').check();
    await actions.getByLabel(WHY).fill('Nobody publishes the figure.');
    await actions.getByLabel('What was tried').fill('Three calls.');
    await ed
      .patch(`/v1/claims/${claim.id}`, { text: 'Imports came to $12.5 million in April.' })
      .set('If-Match', '"2"')
      .expect(200);
    const note = actions.getByRole('alert');
    await note.getByText('Ed: edited').waitFor();
    await note.getByText('Imports came to $12.5 million in April.', { exact: true }).waitFor();
    expect(await actions.getByRole('button', { name: 'Propose a verdict' }).isDisabled()).toBe(true);
    await note.getByRole('button', { name: 'Go on with what I typed' }).click();
    expect(await actions.getByLabel(WHY).inputValue()).toBe('Nobody publishes the figure.');
    await actions.getByRole('button', { name: 'Propose a verdict' }).click();
    await page.getByRole('complementary').getByText('Nobody publishes the figure.').waitFor();
  });

  it('keeps what is being typed when the session ends, and goes on when somebody has signed in again', async () => {
    const [claim] = await claimsOf(ed, await submit(ed));
    const { page } = await signedIn(rita, `/articles/${claim.articleId}?claim=${claim.id}`);
    const said = page.getByLabel('Say something');
    await said.fill('Whose figure is it?');
    await page.context().clearCookies();
    await said.press('Tab');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
    await dialog.getByLabel('API key').first().fill(rita.key);
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await said.inputValue()).toBe('Whose figure is it?');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('complementary').locator('p', { hasText: 'Whose figure is it?' }).waitFor();
    await page.waitForFunction((field: any) => field.value === '', await said.elementHandle());
  });

  it('keeps what is being typed when the article gets another revision', async () => {
    const markdown = 'Rents rose to \\$900 a month in 2021. Wages did not.';
    const [claim] = await claimsOf(ed, await submit(ed, markdown));
    await act(rita, claim.id, { action: 'start', assignee: 'me' });
    const { page } = await signedIn(rita, `/articles/${claim.articleId}?claim=${claim.id}`);
    const actions = page.getByRole('region', { name: 'What you can do' });
    await actions.getByRole('button', { name: 'Propose a verdict' }).click();
    await actions.getByLabel('Verified').check();
    await actions.getByLabel(WHY).fill('The housing office has it.');
    await ed
      .put(`/v1/articles/${claim.articleId}/content`)
      .type('text/markdown')
      .send(`${markdown} Prices fell by 3 percent in 2022.`)
      .expect(200);
    await page.getByText('Prices fell by 3 percent in 2022.').first().waitFor();
    expect(await actions.getByLabel(WHY).inputValue()).toBe('The housing office has it.');
  });

  it('rewords a claim in what was touched alone, whatever a colleague did to the rest', async () => {
    const [claim] = await claimsOf(ed, await submit(ed, 'Fares rose by 4 percent in 2020.'));
    const { page } = await signedIn(ed, `/articles/${claim.articleId}?claim=${claim.id}`);
    const panel = page.getByRole('complementary');
    await panel.getByRole('button', { name: 'Edit' }).click();
    await panel.getByLabel('Kind').selectOption({ label: 'Prediction' });
    const reworded = 'Fares rose by 4 percent in the spring of 2020.';
    await ed.patch(`/v1/claims/${claim.id}`, { text: reworded }).set('If-Match', '"1"').expect(200);
    await panel.getByRole('button', { name: 'Go on with what I typed' }).click();
    await panel.getByRole('button', { name: 'Save' }).first().click();
    await panel.locator('.claim-words').getByText(reworded, { exact: true }).waitFor();
    const { body } = await ed.get(`/v1/claims/${claim.id}`).expect(200);
    expect(body).toMatchObject({ text: reworded, kind: 'prediction' });
  });

  it('makes a claim of words that are selected, splits it, and sets one aside', async () => {
    const articleId = await submit(
      ed,
      'The port was closed in March 2022. It opened again in the summer of 2023, the ministry said.',
    );
    const { page } = await signedIn(ed, `/articles/${articleId}`);
    await page.locator('.claim').first().waitFor();
    await page.evaluate(() => {
      const words = [...(document.querySelectorAll('[data-start]') as Iterable<any>)].at(-1)?.firstChild;
      const at = words.data.indexOf('the summer of 2023');
      document.getSelection()?.setBaseAndExtent(words, at, words, at + 'the summer of 2023'.length);
    });
    await page.getByText('Selected: the summer of 2023').waitFor();
    await page.getByRole('button', { name: 'Add claim' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Add claim' }).click();
    const panel = page.getByRole('complementary');
    await panel.getByText('the summer of 2023', { exact: true }).first().waitFor();
    await panel.getByRole('button', { name: 'Split' }).click();
    await panel.getByRole('button', { name: '2023', exact: true }).click();
    await panel.getByRole('group', { name: 'Split' }).getByRole('button', { name: 'Split' }).click();
    await panel.locator('.claim-words').getByText('the summer of', { exact: true }).waitFor();
    await panel.getByRole('button', { name: 'Dismiss' }).click();
    await panel.getByLabel('Reason').selectOption({ label: 'Too vague' });
    await panel.getByLabel('Note').fill('A season only.');
    await panel.getByRole('button', { name: 'Dismiss' }).click();
    await panel.getByText('Not checkable').first().waitFor();
  });

  it('is worked with the keyboard alone', async () => {
    const articleId = await submit(ed, 'Trade fell to \\$200 million in 2024. Exports rose to \\$300 million in 2025.');
    const { page } = await signedIn(rita, `/articles/${articleId}`);
    await page.locator('.claim').first().waitFor();
    const selected = () => page.locator('.claim[data-selected="true"]').textContent();
    await page.keyboard.press('j');
    await page.waitForSelector('.claim[data-selected="true"]');
    expect(await selected()).toContain('Trade fell');
    await page.keyboard.press('j');
    await page.waitForFunction(() =>
      document.querySelector('.claim[data-selected="true"]')?.textContent.includes('Exports'),
    );
    await page.keyboard.press('k');
    await page.waitForFunction(() =>
      document.querySelector('.claim[data-selected="true"]')?.textContent.includes('Trade'),
    );
    await page.keyboard.press('Shift+?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('region', { name: 'What you can do' }).getByRole('button', { name: 'Start review' }).waitFor();
    await page.keyboard.press('a');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'What you can do' }).getByLabel('With whom').waitFor();
    for (let presses = 0; presses < 12; presses += 1) {
      const isThere = await page.evaluate(() => document.activeElement?.getAttribute('type') === 'submit');
      if (isThere) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByText('In review').first().waitFor();
    await page.keyboard.press('c');
    await page.keyboard.type('Which month?');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByText('Which month?').first().waitFor();
    await page.keyboard.press('Alt+2');
    await page.getByRole('heading', { name: 'Queue' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('Exports rose');
    await page.getByRole('link', { name: 'Exports rose to $300 million' }).waitFor();
  });

  it('runs nothing of what an article, a claim or a page says', async () => {
    const attack = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>';
    const articleId = await submit(ed, `# Trade ${attack}\n\nTrade fell to \\$200 million in 2024, said the office.`);
    const [claim] = await claimsOf(ed, articleId);
    await ed
      .patch(`/v1/claims/${claim.id}`, { text: `Trade fell ${attack}` })
      .set('If-Match', '"1"')
      .expect(200);
    await ed.post(`/v1/claims/${claim.id}/comments`, { text: attack }).expect(201);
    await ed.post(`/v1/claims/${claim.id}/citations`, { url: 'javascript:window.hurt=1' }).set('If-Match', '"2"');
    const { page } = await signedIn(ed, `/articles/${articleId}?claim=${claim.id}`);
    await page.getByRole('complementary').getByText('onerror').first().waitFor();
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
    await page.goto(`${origin}/queue`);
    await page
      .getByRole('link', { name: /Trade fell/ })
      .first()
      .waitFor();
    expect(await page.evaluate(() => (globalThis as any).hurt)).toBeUndefined();
  });

  it('takes many claims a step on at once, tried first', async () => {
    const articleId = await submit(ed, 'Trade fell to \\$20 million in 2019. Exports rose to \\$30 million in 2018.');
    const { page } = await signedIn(rita, `/queue?article=%22${articleId}%22`);
    await page.getByRole('row').nth(2).waitFor();
    await page.getByLabel('Select all that are shown').check();
    const bar = page.getByRole('region', { name: 'With the selected claims' });
    await bar.getByLabel('What to do').selectOption({ label: 'Start review' });
    await bar.getByRole('button', { name: 'Try first' }).click();
    await bar.getByText('Would be done with 2 of 2; none is refused.').waitFor();
    await bar.getByRole('button', { name: 'Start review' }).click();
    await bar.getByText('Done with 2 of 2; none was refused.').waitFor();
    await page.getByRole('cell', { name: 'In review' }).nth(1).waitFor();
  });

  it('takes a step with the claims that it was tried with and no others, and says what became of it when they have left', async () => {
    const articleId = await submit(ed, 'Trade fell to \\$21 million in 2019. Exports rose to \\$31 million in 2018.');
    const { page } = await signedIn(rita, `/queue?state=pending&article=%22${articleId}%22`);
    await page.getByRole('row').nth(2).waitFor();
    await page.getByRole('row').nth(1).getByRole('checkbox').check();
    const bar = page.getByRole('region', { name: 'With the selected claims' });
    await bar.getByLabel('What to do').selectOption({ label: 'Start review' });
    await bar.getByRole('button', { name: 'Try first' }).click();
    await bar.getByText('Would be done with 1 of 1; none is refused.').waitFor();
    await page.getByRole('row').nth(2).getByRole('checkbox').check();
    expect(await bar.getByRole('button', { name: 'Start review' }).isDisabled()).toBe(true);
    await bar.getByRole('button', { name: 'Try first' }).click();
    await bar.getByText('Would be done with 2 of 2; none is refused.').waitFor();
    await bar.getByRole('button', { name: 'Start review' }).click();
    await page.getByText('There is nothing here.').or(page.getByTestId('total').getByText('0')).first().waitFor();
    await bar.getByText('Done with 2 of 2; none was refused.').waitFor();
  });

  it('counts on the dashboard what the lists have', async () => {
    await submit(ed, 'Trade [fell](#) to \\$70 million in 2012. Exports rose to \\$80 million in 2013.');
    const { page } = await signedIn(ed, '/dashboard');
    const links = page.locator('.tile, .state-bar-counts a');
    await links.first().waitFor();
    await page
      .getByRole('link', { name: /Claims with a lost address/ })
      .filter({ hasText: /[1-9]/ })
      .waitFor();
    const counts = await links.evaluateAll((all: readonly any[]) =>
      all.map((link) => ({
        href: String(link.getAttribute('href')),
        count: parseInt(link.textContent.replaceAll(',', ''), 10),
      })),
    );
    expect(counts.length).toBeGreaterThan(8);
    for (const { href, count } of counts.filter(({ href }) => href.startsWith('/queue'))) {
      await page.goto(origin + href);
      const total = page.getByTestId('total');
      await total.waitFor();
      expect([href, Number((await total.textContent())?.replaceAll(',', ''))]).toEqual([href, count]);
    }
  });

  it('has only the rows in sight on the page, however many there are', async () => {
    const sentences = Array.from(
      { length: 900 },
      (_, n) => `Exports of ware ${n + 1} rose to \\$${n + 3} million in 2015.`,
    );
    const articleId = await submit(ed, `# Wares\n\n${sentences.join(' ')}\n`);
    const { page } = await signedIn(ed, `/queue?article=%22${articleId}%22&sort=%22position%22`);
    await page.getByRole('link', { name: 'Exports of ware 1 rose' }).waitFor();
    const rows = page.getByRole('row');
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe('901');
    for (let screens = 0; screens < 60; screens += 1) {
      await page.mouse.wheel(0, 2_000);
      expect(await rows.count()).toBeLessThan(60);
      if (await page.getByRole('link', { name: 'Exports of ware 900 rose' }).isVisible()) return;
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    }
    throw new Error('The last claim never came into sight.');
  });

  describe('is there for everybody', () => {
    let articleId: string;
    let claimId: string;

    beforeAll(async () => {
      articleId = await submit(ed, SAMPLE);
      claimId = (await claimsOf(ed, articleId))[1].id;
    });

    const pages = () => [
      '/articles',
      `/articles/${articleId}?claim=${claimId}`,
      '/queue',
      '/dashboard',
      '/links',
      '/links?show=dead',
      '/nothing',
    ];
    const LOOKS: readonly (readonly [string, WindowLook])[] = [
      ['a phone', { width: 360, height: 740 }],
      ['a phone in the dark', { width: 360, height: 740, scheme: 'dark' }],
      ['a desk', {}],
      ['a desk in the dark', { scheme: 'dark' }],
      ['a wall, in German', { width: 1920, height: 1080, language: 'de-DE' }],
    ];

    it.each(LOOKS)('on %s: axe finds nothing, and nothing is wider than the screen', async (name, look) => {
      const window = await open(look);
      const found: Record<string, readonly string[]> = {};
      await window.go('/');
      await window.page.getByLabel(/API/).first().waitFor();
      found['sign in'] = await window.barriers();
      await window.picture(`sign-in on ${name}`);
      await window.signIn(ed);
      for (const path of [...pages(), '/dashboard?wall=true']) {
        await window.go(path);
        await window.page.getByRole('heading', { level: 1 }).first().waitFor();
        await window.page.waitForLoadState('load');
        await window.page.waitForFunction(() => document.querySelector('[aria-label="Loading"]') === null);
        found[path] = await window.barriers();
        const tooWide = await window.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect([path, tooWide]).toEqual([path, 0]);
        await window.picture(
          `${path
            .replace(/\?.*claim=.*/, ' with a claim')
            .replace(articleId, 'article')
            .replaceAll(/\W+/g, ' ')
            .trim()} on ${name}`,
        );
      }
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((page) => [page, []])));
    });

    it.each(['/articles', '/articles/', '/queue', '/dashboard', '/links'])(
      'loads at most 200 kB of script for %s',
      async (path) => {
        const window = await signedIn(ed);
        // As for somebody who comes to this page first, signed in from before. Links that are pointed at load ahead.
        await window.page.mouse.move(0, 0);
        window.asked.length = 0;
        await window.go(path === '/articles/' ? `/articles/${articleId}?claim=${claimId}` : path);
        await window.page.getByRole('heading', { level: 1 }).first().waitFor();
        await window.page.locator('[data-connection="live"]').waitFor();
        const bytes = await window.scriptBytes();
        expect(bytes).toBeLessThanOrEqual(200_000);
        expect(bytes).toBeGreaterThan(50_000);
      },
    );
  });
});
