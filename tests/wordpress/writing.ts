/** How authors publish, in both editors, as they do. */
import type {Page} from 'puppeteer-core';
import {keepPicture} from './pictures.js';
import {asUser, type User} from './visitor.js';

/** Publishes a shortcode in the classic editor. Gives the post’s id. */
export const publishShortcode = (user: User, title: string, text: string): Promise<string> =>
  asUser(
    user,
    '/wp-admin/post-new.php',
    async (page) => {
      await page.type('#title', title);
      // The editor saves a draft once there is a title, and publishes nothing meanwhile.
      const saved = page.waitForResponse((response) =>
        Boolean(response.request().postData()?.includes('wp_autosave')),
      );
      await page.type('#content', text);
      await saved;
      await keepPicture(page, `classic editor, ${user}`);
      await page.waitForSelector('#publish:not(.disabled)');
      await page.click('#publish');
      await page.waitForSelector('#message.updated');
      return page.$eval('#post_ID', (input) => (input as HTMLInputElement).value);
    },
    {classic: true},
  );

/** Publishes a block that it finds in the block editor’s list of blocks. Gives what the editor showed, too. */
export const publishBlock = (
  user: User,
  title: string,
  block: string,
): Promise<{id: string; preview: string}> =>
  asUser(user, '/wp-admin/post-new.php', async (page) => {
    await page.waitForSelector('.editor-post-title__input');
    await page.click('.editor-post-title__input');
    await page.keyboard.type(title);
    await page.click('.edit-post-header-toolbar__inserter-toggle');
    await page.waitForSelector('.block-editor-inserter__search input');
    await page.type('.block-editor-inserter__search input', 'calcinosis');
    const choice = `.editor-block-list-item-calcinosis-cutis-${block}`;
    await page.waitForSelector(choice);
    await page.click(choice);
    const preview = await previewOf(page, block);
    await page.click('.edit-post-header-toolbar__inserter-toggle');
    await keepPicture(page, `block editor, ${user}`);
    await page.click('.editor-post-publish-panel__toggle');
    await page.waitForSelector(
      '.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled=true])',
    );
    await page.click('.editor-post-publish-panel .editor-post-publish-button');
    await page.waitForSelector('.post-publish-panel__postpublish');
    const id = await page.evaluate(() => new URL(location.href).searchParams.get('post')!);
    return {id, preview};
  });

/** What the editor shows of a block, once the server has drawn it. */
export async function previewOf(page: Page, block: string): Promise<string> {
  const element = `calcinosis-${block}`;
  await page.waitForSelector(element);
  await page.waitForFunction((name) => document.querySelector(name)!.shadowRoot, {}, element);
  return page.$eval(element, (host) => (host as HTMLElement).shadowRoot!.textContent);
}
