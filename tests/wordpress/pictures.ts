/** Pictures of what was tried, to look at: `.build/wordpress/`. */
import {mkdir} from 'node:fs/promises';
import type {Page} from 'puppeteer-core';
import {projectPath} from '../../build/project.js';

export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = projectPath('.build/wordpress');
  await mkdir(folder, {recursive: true});
  await page.screenshot({path: `${folder}/${name.replaceAll(/\W+/g, '-')}.png`});
}
