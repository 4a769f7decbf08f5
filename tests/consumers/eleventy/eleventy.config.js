import {prerender} from 'calcinosis-cutis/prerender.js';

export default function (eleventy) {
  eleventy.addShortcode('calcinosis', (element, locale, headingLevel) =>
    prerender(element, {locale, headingLevel}),
  );
  eleventy.addPassthroughCopy({'node_modules/calcinosis-cutis/dist/cdn': 'calcinosis-cutis'});
}
