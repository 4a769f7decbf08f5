/** What a page has to hold to show an element. */
import packageJson from '../package.json' with {type: 'json'};
import type {ElementName} from '../src/types.js';
import {tagName, type Fixture} from '../tests/support/fixtures.js';

const {name, version} = packageJson;

/** Path of an element's module in the package. With a language its text comes with it. */
const modulePath = (element: ElementName, lang?: string) =>
  `${lang ? `${lang}/` : ''}${tagName(element)}.js`;

/** An element as a page writes it. */
function elementHtml(element: ElementName, attributes: Fixture['attributes']): string {
  const written = Object.entries(attributes).map(([attribute, value]) =>
    value ? ` ${attribute}="${value}"` : ` ${attribute}`,
  );
  return `<${tagName(element)}${written.join('')}></${tagName(element)}>`;
}

/** For any page: loads the element from a CDN that serves npm packages. */
export const scriptTagSnippet = (element: ElementName, attributes: Fixture['attributes']) =>
  `<script
  type="module"
  src="https://cdn.jsdelivr.net/npm/${name}@${version}/dist/cdn/${modulePath(element, attributes['lang'])}"
></script>

${elementHtml(element, attributes)}`;

/** For a site with a bundler. */
export const npmSnippet = (element: ElementName, attributes: Fixture['attributes']) =>
  `<script type="module">
  import '${name}/${modulePath(element, attributes['lang'])}';
</script>

${elementHtml(element, attributes)}`;
