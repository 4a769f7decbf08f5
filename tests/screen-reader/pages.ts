/** The pages of the scenarios: our elements, and the same markup without a shadow root. */
import {readFileSync} from 'node:fs';
import {parseFragment, serialize, type DefaultTreeAdapterTypes} from 'parse5';
import {projectPath} from '../../build/project.js';
import {prerender} from '../../src/prerender.js';
import type {Scenario, Script, WithElement} from './scenarios.js';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Which page: our element (or one made by hand), or the control. */
export type Side = 'ours' | 'control';

/** The pages that a scenario has. */
export const sidesOf = (scenario: Scenario): Side[] =>
  'file' in scenario || scenario.withoutControl ? ['ours'] : ['ours', 'control'];

export const pathOf = ({id}: Scenario, side: Side): string => `/${id}/${side}`;

/** HTML of a page of a scenario. */
export const pageOf = (scenario: Scenario, side: Side): string =>
  'file' in scenario
    ? readFileSync(projectPath(`tests/screen-reader/hand-made/${scenario.file}`), 'utf8')
    : pageWith(scenario, side);

/** A page whose element has all that it needs of a reader’s page: something before it and after it. */
function pageWith(scenario: WithElement, side: Side): string {
  const {locale, pageLanguage = locale ?? 'en', languages = [], link, prerendered} = scenario;
  const own = languages.map((tag) => `<button data-lang="${tag}">Language ${tag}</button>`);
  const scripts: string[] = ['/tests/screen-reader/page-script.js'];
  if (side === 'control') scripts.push('/tests/screen-reader/control-script.js');
  else if (prerendered !== 'none') scripts.push(scriptOf(prerendered));
  return `<!doctype html>
<html lang="${pageLanguage}">
<meta charset="utf-8">
<title>Test page</title>
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

/** What the element has in its shadow root, with its styles, in the page itself. */
function control({element, options = {}, locale}: WithElement): string {
  const host = parseFragment(prerender(element, {...options, locale: locale ?? 'en'}))
    .childNodes[0];
  const root = childrenOf(host).find((node) => node.nodeName === 'template');
  if (!root) throw new Error(`No shadow root in <calcinosis-${element}>.`);
  const {content} = root as DefaultTreeAdapterTypes.Template;
  showButtons(content.childNodes);
  return `<div lang="${locale ?? 'en'}">${serialize(content)}</div>`;
}

const childrenOf = (node: Node | undefined): Node[] =>
  node && 'childNodes' in node ? node.childNodes : [];

/** What waits for a script is shown, as the control page has one. */
function showButtons(nodes: readonly Node[]): void {
  for (const node of nodes) {
    if ('attrs' in node) node.attrs = node.attrs.filter(({name}) => name !== 'hidden');
    showButtons(childrenOf(node));
  }
}
