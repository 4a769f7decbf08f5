import type {ArgTypes, Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, spyOn, waitFor} from 'storybook/test';
import {loadContent} from '../src/content.js';
import type {ElementName} from '../src/types.js';
import {elements, locales, tagName} from '../tests/support/fixtures.js';
import {CopyBlock} from './copy-block.js';
import {attributesFrom, drawElement} from './element.js';
import {npmSnippet, scriptTagSnippet} from './snippet.js';

customElements.define('copy-block', CopyBlock);

/** The topics that each element can show; the article shows those of all sections. */
const topicIds = new Map<ElementName, string[]>();
for (const element of elements) {
  if (element === 'article') topicIds.set(element, [...new Set([...topicIds.values()].flat())]);
  else {
    const {topics} = await loadContent(element, 'en');
    if (topics.length)
      topicIds.set(
        element,
        topics.map(({id}) => id),
      );
  }
}

/** Topics have a control for each element, of which Storybook shows the one that applies. */
const topicControls = (
  name: 'open' | 'topics',
  description: string,
  more: string[] = [],
): ArgTypes =>
  Object.fromEntries(
    [...topicIds].map(([element, ids]) => [
      `${name}-${element}`,
      {
        name,
        description,
        control: 'check',
        options: [...more, ...ids],
        if: {arg: 'element', eq: element},
      },
    ]),
  );

interface Args extends Record<string, unknown> {
  element: ElementName;
  language: string;
  headingLevel: number;
  layout: string;
  exclusive: boolean;
  hideTitle: boolean;
  drafts: 'show' | 'hide';
}

/** The attributes that differ from what an element does by itself. */
const attributesOf = (args: Args) => {
  const topics = (name: string) =>
    (args[`${name}-${args.element}`] as string[] | undefined)?.join(' ');
  return attributesFrom({
    lang: args.language,
    'heading-level': args.headingLevel !== 2 && args.headingLevel,
    layout: args.layout,
    open: topics('open'),
    exclusive: args.exclusive,
    topics: topics('topics'),
    'hide-title': args.hideTitle,
    drafts: args.drafts === 'hide' && args.drafts,
  });
};

const meta: Meta<Args> = {
  title: 'Copy this snippet',
  args: {
    element: 'faq',
    language: '',
    headingLevel: 2,
    layout: '',
    exclusive: false,
    hideTitle: false,
    drafts: 'show',
  },
  argTypes: {
    element: {
      control: {type: 'select', labels: Object.fromEntries(elements.map((e) => [e, tagName(e)]))},
      options: elements,
    },
    language: {
      description: 'Of the element. Without one it takes that of the page, here the toolbar’s.',
      control: {
        type: 'select',
        labels: {
          '': 'the page’s',
          ...Object.fromEntries(locales.map(({tag, name}) => [tag, `${name} (${tag})`])),
        },
      },
      options: ['', ...locales.map(({tag}) => tag)],
    },
    headingLevel: {
      name: 'heading level',
      description: 'Level of the title; topics are one deeper.',
      control: {type: 'number', min: 1, max: 6},
    },
    layout: {
      control: {type: 'inline-radio', labels: {'': 'the element’s own'}},
      options: ['', 'accordion', 'list'],
    },
    ...topicControls('open', 'Topics of an accordion that are open at first.', ['all']),
    exclusive: {description: 'One open topic at a time.', control: 'boolean'},
    ...topicControls('topics', 'Topics to show, in this order. Without any, all.'),
    hideTitle: {name: 'hide title', description: 'For a page with its own.', control: 'boolean'},
    drafts: {
      description: 'Show a draft translation with its notice, or hide it and show the English.',
      control: 'inline-radio',
      options: ['show', 'hide'],
    },
  },
  render: (args) => {
    const attributes = attributesOf(args);
    return html`
      <div lang="en" dir="ltr">
        <copy-block code=${scriptTagSnippet(args.element, attributes)}>
          <h2>For any page: a script tag</h2>
        </copy-block>
        <copy-block code=${npmSnippet(args.element, attributes)}>
          <h2>With a bundler, after <code>npm install calcinosis-cutis</code></h2>
        </copy-block>
      </div>
      <hr />
      ${drawElement(args.element, attributes)}
    `;
  },
};
export default meta;

export const CopyThisSnippet: StoryObj<Args> = {name: 'Copy this snippet'};

/** A test, so that it stays out of the sidebar. */
export const Copying: StoryObj<Args> = {
  tags: ['!dev'],
  args: {
    element: 'treatments',
    language: 'es',
    headingLevel: 1,
    layout: 'accordion',
    'open-treatments': ['surgery'],
    'topics-treatments': ['surgery', 'medications'],
    exclusive: true,
    hideTitle: true,
    drafts: 'hide',
  },
  play: async ({canvasElement, userEvent}) => {
    const [scriptTag, npm] = canvasElement.querySelectorAll('copy-block');
    const element =
      '<calcinosis-treatments lang="es" heading-level="1" layout="accordion" open="surgery"' +
      ' exclusive topics="surgery medications" hide-title drafts="hide"></calcinosis-treatments>';
    await expect(scriptTag!.code).toContain('/dist/cdn/es/calcinosis-treatments.js"');
    await expect(scriptTag!.code).toContain(element);
    await expect(npm!.code).toContain("import 'calcinosis-cutis/es/calcinosis-treatments.js';");
    await expect(npm!.code).toContain(element);

    const button = scriptTag!.renderRoot.querySelector('button')!;
    const status = scriptTag!.renderRoot.querySelector('[role=status]');
    const writeText = spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect(writeText).toHaveBeenLastCalledWith(scriptTag!.code);
    await waitFor(() => expect(status).toHaveTextContent('Copied'));

    writeText.mockRejectedValueOnce(new Error('Not allowed'));
    await userEvent.keyboard(' ');
    await waitFor(() => expect(status).toHaveTextContent('The text is selected'));
    await expect(getSelection()!.toString()).toBe(scriptTag!.code);
  },
};
