/** The pages of the scenarios: our elements, and the same markup without a shadow root. */
import {readFile} from 'node:fs/promises';
import {parseFragment, serialize, type DefaultTreeAdapterTypes} from 'parse5';
import {evaluateContent} from '../../build/evaluate-content.js';
import type {Ui} from '../../content/model.js';
import {projectPath} from '../../build/project.js';
import {deskData} from '../../l10n/desk/data.js';
import {readFacts} from '../../l10n/desk/facts.js';
import {deskPage} from '../../l10n/desk/page.js';
import {contents} from '../../src/generated/contents.js';
import {prerender} from '../../src/prerender.js';
import type {Contents} from '../../src/prerender/element-html.js';
import {RealLanguage} from '../node/l10n/real-files.js';
import type {Site} from '../wordpress/site.js';
import type {AtDesk, Scenario, Script, WithElement} from './scenario.js';
import {publish} from './wordpress.js';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Tells what happened in a page. */
const pageScript = '<script type="module" src="/tests/screen-reader/page-script.js"></script>';

/** Which page: our element (or one made by hand), or the control. */
export type Side = 'ours' | 'control';

/** The pages that a scenario has. */
export const sidesOf = (scenario: Scenario): Side[] =>
  'element' in scenario && !scenario.withoutControl ? ['ours', 'control'] : ['ours'];

export const pathOf = ({id}: Scenario, side: Side): string => `/${id}/${side}`;

/**
 * HTML of a page of a scenario.
 *
 * @param site a WordPress, for scenarios in one
 */
export async function pageOf(scenario: Scenario, side: Side, site?: Site): Promise<string> {
  if ('element' in scenario) return pageWith(scenario, side);
  if ('desk' in scenario) return desk(scenario);
  if ('post' in scenario) {
    return (await publish(site!, scenario.post)).replace('</head>', `${pageScript}</head>`);
  }
  return readFile(projectPath(`tests/screen-reader/hand-made/${scenario.file}`), 'utf8');
}

let evaluated: ReturnType<typeof evaluateContent> | undefined;

/** The desk, which a policy of its own keeps from telling what happens: here it may. */
async function desk({desk: role}: AtDesk): Promise<string> {
  // Once: it cannot be done again in the same process.
  evaluated ??= evaluateContent();
  const source = {contents: await evaluated, ...readFacts()};
  const data = deskData(new RealLanguage('es'), 'es', role, ['overview'], source);
  const page = await deskPage(data);
  return page.replace(/<meta http-equiv="Content-Security-Policy".*>/, pageScript);
}

/** A page whose element has all that it needs of a reader’s page: something before it and after it. */
function pageWith(scenario: WithElement, side: Side): string {
  const {locale, pageLanguage = locale ?? 'en', languages = [], link, prerendered} = scenario;
  const own = languages.map((tag) => `<button data-lang="${tag}">Language ${tag}</button>`);
  const scripts: string[] = [];
  if (prerendered !== 'none') scripts.push(side === 'ours' ? scriptOf(prerendered) : controlScript);
  return `<!doctype html>
<html lang="${pageLanguage}">
<meta charset="utf-8">
<title>Test page</title>
${pageScript}
${scripts.map((source) => `<script type="module" src="${source}"></script>`).join('\n')}
<body>
<h1 lang="en">Test page</h1>
<button id="start" lang="en">Start here</button>
${link ? `<p lang="en"><a href="#${link}">To a question</a></p>` : ''}
<div lang="en">${own.join('')}</div>
<main lang="${pageLanguage}">${side === 'ours' ? ours(scenario) : control(scenario)}</main>
<p lang="en">The page ends here. <a href="#start">To its start</a></p>
</body>
</html>`;
}

const controlScript = '/tests/screen-reader/control-script.js';

const scriptOf = (script: Script | undefined) =>
  `/dist/cdn/auto.js${script === 'late' ? '?late' : ''}`;

function ours(scenario: WithElement): string {
  const {element, options = {}, locale, pageLanguage, prerendered} = scenario;
  if (prerendered) return prerender(element, {...options, locale: locale ?? 'en'});
  const attributes = Object.entries({...options, ...(pageLanguage && {lang: locale})})
    .map(([name, value]) => ` ${name}="${String(value)}"`)
    .join('');
  return `<calcinosis-${element}${attributes}></calcinosis-${element}>`;
}

/** What the element has in its shadow root, with its styles, in the page itself, and in other languages. */
function control(scenario: WithElement): string {
  const {locale = 'en', languages = []} = scenario;
  const others = languages.map((tag) => {
    const {languageChanged, notice} = (contents as Contents)[tag]!['ui'] as Ui;
    const says = `data-announcement="${languageChanged}" data-back="${notice?.showTranslation ?? ''}"`;
    return `<template lang="${tag}" ${says}>${lightMarkup(scenario, tag)}</template>`;
  });
  return `<div lang="${locale}">${lightMarkup(scenario, locale)}</div>${others.join('')}`;
}

function lightMarkup({element, options = {}}: WithElement, locale: string): string {
  const host = parseFragment(prerender(element, {...options, locale})).childNodes[0];
  const root = childrenOf(host).find((node) => node.nodeName === 'template');
  if (!root) throw new Error(`No shadow root in <calcinosis-${element}>.`);
  return serialize((root as DefaultTreeAdapterTypes.Template).content);
}

const childrenOf = (node: Node | undefined): Node[] =>
  node && 'childNodes' in node ? node.childNodes : [];
