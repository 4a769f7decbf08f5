import {LitElement, type PropertyDeclarations} from 'lit';
import type {Section} from '../../content/model.js';
import {defaultOptions} from '../default-options.js';
import type {Layout, Options} from '../types.js';
import {warnOnce} from '../warn-once.js';

/** Attributes by what frameworks make of the property's name. */
const otherSpellings: Readonly<Record<string, string>> = {
  headinglevel: 'heading-level',
  hidetitle: 'hide-title',
  jsonld: 'json-ld',
  feedbackhref: 'feedback-href',
};

/** Preact, Svelte and others write "false" where an attribute is not to be there. */
const converter = (value: string | null) => (value ?? 'false') !== 'false';

/** What a page can ask of an element, as attributes and properties. */
export abstract class ElementOptions extends LitElement implements Options {
  static override readonly properties: PropertyDeclarations = {
    headingLevel: {attribute: 'heading-level', type: Number},
    layout: {},
    open: {},
    exclusive: {type: Boolean, converter},
    topics: {},
    hideTitle: {attribute: 'hide-title', type: Boolean, converter},
    drafts: {},
    figures: {},
    jsonLd: {attribute: 'json-ld', type: Boolean, converter},
    feedbackHref: {attribute: 'feedback-href'},
    content: {attribute: false},
    // `lang` itself is the browser's own property: this one tells of its changes.
    ownLanguage: {attribute: 'lang'},
  };

  /** Level of the title's heading, 1 to 6. Topics are one deeper, never past 6. */
  declare headingLevel: number;

  /** `accordion`: topics are closed until the reader opens them. `list`: all laid out. By default `accordion` for the questions and `list` for the rest. */
  declare layout: Layout | undefined;

  /** Ids of the open topics of an accordion, space separated, or `all`. Follows what the reader does. */
  declare open: string;

  /** At most one topic of a section is open at a time. */
  declare exclusive: boolean;

  /** Ids of the topics to show, space separated, in this order. All by default. */
  declare topics: string | undefined;

  /** Leaves the title out, for a page that has its own. */
  declare hideTitle: boolean;

  /** Whether to `show` a draft translation with a notice, or `hide` it and show the English. */
  declare drafts: 'show' | 'hide';

  /** Whether to `show` or `hide` the figures. They are drawn when they come near to be seen; `eager`: at once. */
  declare figures: 'show' | 'eager' | 'hide';

  /** Puts schema.org data of what it shows into the page, once for all elements. */
  declare jsonLd: boolean;

  /** Where readers report mistakes: a URL or `mailto:` address, in which `{section}`, `{topic}`, `{language}` and `{version}` are filled in. With it, each topic ends with a link there. */
  declare feedbackHref: string | undefined;

  /** Content of your own, shown as it is; for the article a list of sections. */
  declare content: Section | readonly Section[] | undefined;

  /** @internal As frameworks write properties before an element is defined: in small letters. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...Object.keys(otherSpellings), 'content'];
  }

  constructor() {
    super();
    Object.assign(this, defaultOptions);
    this.jsonLd = false;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(otherSpellings[name] ?? name, old, value);
    if (name === 'content') warnOnce(`"content" is a property, not an attribute.`);
  }
}
