/** What the apps with routers have in common, so that one test is for all of them. */

/** Where the app is shown. With `data-in-fragment` its router keeps the path in the page's fragment. */
export const root = document.getElementById('app')!;

export const inFragment = 'inFragment' in root.dataset;

/** Where the paths of the page's router begin, as `openServedPage()` serves it. */
export const base = location.pathname.split('/', 3).join('/');

/** Links of the app by their ids, each a path and a fragment. */
export const links: ReadonlyArray<[id: string, to: {path: string; hash: string}]> = [
  ['home', {path: '/', hash: ''}],
  ['questions', {path: '/questions', hash: ''}],
  ['diagnosis', {path: '/questions', hash: '#calcinosis-faq-diagnosis'}],
  ['symptoms', {path: '/questions/more', hash: '#calcinosis-faq-symptoms'}],
  ['article', {path: '/article', hash: ''}],
];

/** Views by their paths: the element in each, with room around it, so that it is scrolled to. */
export const views = [
  {path: '/', element: undefined},
  {path: '/questions/:more?', element: 'calcinosis-faq'},
  {path: '/article', element: 'calcinosis-article'},
] as const;

export const above = {style: {height: '1500px'}};
export const below = {style: {height: '3000px'}};
