import {expect, fixture, fixtureCleanup, html} from '@open-wc/testing';
import {sectionIds} from '../../content/model.js';
import {plainFile} from '../../build/html/plain.js';
import {loadContent} from '../../src/content.js';
import {contents} from '../../src/generated/contents.js';
import {prerender, type PrerenderOptions} from '../../src/prerender.js';
import {elementHtml} from '../../src/prerender/element-html.js';
import type {ElementName} from '../../src/types.js';
import {expectNoViolations} from '../support/axe.js';
import {drawFigures} from '../support/draw-figures.js';
import {drawSources} from '../support/draw-sources.js';
import {all, show} from '../support/element.js';
import {localesToTest, writingsToTest} from '../support/extent.js';
import {elements, fixtures, type locales, type Fixture} from '../support/fixtures.js';
import {closeFrames, openFrame} from '../support/frame.js';
import {waitUntil} from '../support/wait-until.js';

afterEach(closeFrames);

/** A fixture's attributes as options. */
function optionsOf({attributes}: Fixture): PrerenderOptions {
  const {
    'heading-level': level,
    exclusive,
    'hide-title': hideTitle,
    'feedback-href': feedbackHref,
    ...others
  } = attributes;
  return {
    ...others,
    ...(feedbackHref && {feedbackHref}),
    ...(level && {headingLevel: Number(level)}),
    exclusive: exclusive !== undefined,
    hideTitle: hideTitle !== undefined,
  };
}

/**
 * What a root holds, a line each, but for its styles, comments and the space between elements. Text is
 * in one line, whatever the pieces that it was drawn in.
 */
function outline(node: Node, depth = 0): string[] {
  const indent = '  '.repeat(depth);
  const lines: string[] = [];
  let text = '';
  const endText = () => {
    if (text.trim()) lines.push(indent + text.trim());
    text = '';
  };
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += child.textContent;
    if (child.nodeType !== Node.ELEMENT_NODE || child.nodeName === 'STYLE') continue;
    endText();
    const {localName, attributes} = child as Element;
    const pairs = Array.from(attributes, ({name, value}) => ` ${name}=${value}`);
    lines.push(indent + localName + pairs.sort().join(''), ...outline(child, depth + 1));
  }
  endText();
  return lines;
}

describe('plain HTML', () => {
  const showPlain = async (element: ElementName, tag: (typeof locales)[number]['tag']) => {
    const host = await fixture<HTMLElement>(html`<main></main>`);
    host.innerHTML = plainFile(element, tag, 'inline');
    return host;
  };

  it('is accessible', async () => {
    for (const element of elements) {
      await expectNoViolations(await showPlain(element, 'en'));
      fixtureCleanup();
    }
  });

  for (const {tag} of localesToTest) {
    it(`is well-formed, and its links lead to what they name, in ${tag}`, async () => {
      const host = await showPlain('article', tag);
      // Colors are the same in all languages.
      await expectNoViolations(host, 'structure');
      const links = host.querySelectorAll('a');
      expect(links.length).to.be.above(0);
      for (const link of links) {
        if (link.rel) continue;
        const heading = host.querySelector(link.hash)!;
        expect(heading.localName).to.match(/^h[23]$/);
        // Numbers stand after the word.
        expect(link.textContent.replaceAll(/ \[\d+\]/g, '')).to.equal(heading.textContent);
      }
    });
  }
});

describe('prerender()', () => {
  for (const tag of writingsToTest) {
    it(`writes what the elements draw, as the parser reads it, in ${tag}`, async () => {
      const uses = fixtures.filter(({content}) => !content || tag === content.meta.locale);
      const markup = uses.map(({content, ...fixture}) =>
        content
          ? elementHtml(
              fixture.element,
              optionsOf(fixture),
              {[tag]: {...contents[tag], [content.id]: content}},
              tag,
            )
          : prerender(fixture.element, {...optionsOf(fixture), locale: tag}),
      );
      const frame = await openFrame(markup.join(''));
      for (const [i, fixture] of uses.entries()) {
        const what = `${fixture.element}, ${fixture.name}`;
        const host = await show({...fixture, slots: {}}, tag);
        // The element draws what comes near to be seen.
        drawFigures(host);
        drawSources(host);
        const links = fixture.attributes['feedback-href']
          ? host.shadowRoot!.querySelectorAll('[part=topic]').length
          : 0;
        await waitUntil(() => all(host, '[part=feedback]').length === links, 'links to reports');
        // What only script can do, a server leaves out.
        for (const control of all(
          host,
          'button[value=english], button[value=print], [part=controls]',
        )) {
          control.hidden = true;
        }
        for (const link of all(host, 'nav a, [part=cited] a')) link.removeAttribute('href');
        const written = frame.document.body.children[i]!;
        expect(written.localName).to.equal(host.localName);
        const [got, wanted] = [written, host].map(({shadowRoot}) =>
          outline(shadowRoot!).join('\n'),
        );
        expect(got, what).to.equal(wanted);
        const attributes = Object.fromEntries(
          Array.from(written.attributes, ({name, value}) => [name, value]),
        );
        expect(attributes, what).to.deep.equal({lang: tag, ...fixture.attributes});
        fixtureCleanup();
      }
    });
  }

  it('takes the nearest language, and English for want of one', () => {
    expect(prerender('faq', {locale: 'es-MX'})).to.match(/^<calcinosis-faq lang="es">/);
    expect(prerender('faq', {locale: ['xx', 'pt']})).to.match(/^<calcinosis-faq lang="pt-BR">/);
    expect(prerender('faq', {locale: 'xx'})).to.match(/^<calcinosis-faq lang="en">/);
    expect(prerender('faq')).to.match(/^<calcinosis-faq lang="en">/);
  });

  it('keeps a host’s own HTML for the slots, and shows it there', async () => {
    const children = '<p slot="after-imaging">Our X-ray: <a href="tel:1">1</a></p>';
    const {document} = await openFrame(prerender('diagnosis', {children}));
    const own = document.querySelector('[slot] a')!;
    expect(own.checkVisibility()).to.equal(true);
    expect(own.parentElement!.assignedSlot!.closest('[part=topic]')!.id).to.equal(
      'calcinosis-diagnosis-imaging',
    );
  });

  it('links to styles, or writes them with the nonce of a policy', () => {
    const linked = prerender('faq', {styles: 'link', stylesheet: '/a"b.css'});
    expect(linked).to.include('<link rel="stylesheet" href="/a&quot;b.css">');
    expect(linked).not.to.include('<style');
    expect(prerender('faq', {nonce: 'n0nce'})).to.include('<style nonce="n0nce">');
  });

  it('adds data that no text can break out of', async () => {
    const {document} = await openFrame(prerender('article', {locale: 'es', jsonLd: true}));
    const host = document.querySelector('calcinosis-article')!;
    expect(host.hasAttribute('json-ld')).to.equal(true);
    const script = host.querySelector<HTMLScriptElement>(':scope > script')!;
    expect(script.type).to.equal('application/ld+json');
    const data = JSON.parse(script.text) as Array<{'@type': string; inLanguage?: string}>;
    expect(data.map((node) => node['@type'])).to.deep.equal([
      'MedicalCondition',
      ...sectionIds.map((id) => (id === 'faq' ? 'FAQPage' : 'HealthTopicContent')),
    ]);
    expect(script.text).not.to.include('<');
  });

  it('says what is wrong with what it is asked', () => {
    expect(() => prerender('surgery' as 'faq')).to.throw(
      RangeError,
      'There is no element "surgery". There are: overview, types, symptoms, diagnosis, treatments, prevention, faq, article.',
    );
    expect(() => prerender('faq', {styles: 'link'})).to.throw(TypeError, 'stylesheet');
  });

  it('hides drafts as the element does', async () => {
    const {document} = await openFrame(prerender('faq', {locale: 'es', drafts: 'hide'}));
    const root = document.querySelector('calcinosis-faq')!.shadowRoot!;
    const {title} = await loadContent('faq', 'en');
    expect(root.querySelector('[part=title]')!.textContent).to.equal(title);
    expect(root.querySelector('[part=notice]')).to.equal(null);
  });
});
