import {expect, fixture, html} from '@open-wc/testing';
import {LitElement, html as template, type TemplateResult} from 'lit';
import {expectNoViolations} from '../support/axe.js';
import {
  accessibilityTree,
  canEmulate,
  emulateMedia,
  leaveOut,
  pressKey,
  setViewport,
} from '../support/commands.js';

class SmokeCard extends LitElement {
  static override properties = {label: {}};

  label = 'first';

  override render(): TemplateResult {
    return template`
      <details open>
        <summary><h3>${this.label}</h3></summary>
        <slot></slot>
      </details>
    `;
  }
}

customElements.define('smoke-card', SmokeCard);

const matches = (query: string) => matchMedia(query).matches;

describe('the test tools', () => {
  it('compile class fields so that properties stay reactive', async () => {
    const card = await fixture<SmokeCard>(html`<smoke-card></smoke-card>`);
    card.label = 'second';
    await card.updateComplete;
    expect(card.shadowRoot?.querySelector('h3')?.textContent).to.equal('second');
  });

  for (const [emulated, query] of [
    [{media: 'print'}, 'print'],
    [{colorScheme: 'dark'}, '(prefers-color-scheme: dark)'],
    [{reducedMotion: 'reduce'}, '(prefers-reduced-motion: reduce)'],
    [{forcedColors: 'active'}, '(forced-colors: active)'],
  ] as const) {
    it(`emulate ${query} until anything else is emulated`, async function () {
      if (!(await canEmulate(emulated))) leaveOut(this, `${query} cannot be emulated`);
      expect(matches(query)).to.equal(true);
      await emulateMedia({colorScheme: 'light'});
      expect(matches(query)).to.equal(false);
      expect(matches('(prefers-color-scheme: light)')).to.equal(true);
      await emulateMedia(emulated);
    });
  }

  it('set the viewport', async () => {
    await setViewport({width: 640, height: 500});
    expect(innerWidth).to.equal(640);
    expect(innerHeight).to.equal(500);
  });

  it('undo both with the end of the test', () => {
    for (const changed of ['print', '(prefers-color-scheme: dark)', '(forced-colors: active)']) {
      expect(matches(changed)).to.equal(false);
    }
    expect(innerWidth).to.equal(800);
  });

  it('move focus forwards and backwards', async () => {
    await fixture(html`<div><button id="first">1</button><button id="second">2</button></div>`);
    await pressKey('Tab');
    await pressKey('Tab');
    expect(document.activeElement?.id).to.equal('second');
    await pressKey('Shift+Tab');
    expect(document.activeElement?.id).to.equal('first');
    await pressKey('Tab');
    expect(document.activeElement?.id, 'Shift is up again').to.equal('second');
  });

  it('read the accessibility tree in a shadow root', async () => {
    await fixture(html`<smoke-card>Answer</smoke-card>`);
    expect(await accessibilityTree('smoke-card >>> details')).to.deep.equal([
      {
        role: 'group',
        children: [
          {
            role: 'DisclosureTriangle',
            name: 'first',
            expanded: true,
            children: [
              {
                role: 'heading',
                name: 'first',
                level: 3,
                children: [{role: 'StaticText', name: 'first'}],
              },
            ],
          },
          {role: 'StaticText', name: 'Answer'},
        ],
      },
    ]);
  });

  it('read no accessibility tree of what is hidden', async () => {
    await fixture(html`
      <div>
        <p id="not-displayed" hidden>Answer</p>
        <p id="silent" aria-hidden="true">Answer</p>
        <details>
          <p id="closed">Answer</p>
        </details>
      </div>
    `);
    expect(await accessibilityTree('#not-displayed')).to.deep.equal([]);
    expect(await accessibilityTree('#silent')).to.deep.equal([]);
    expect(await accessibilityTree('#closed')).to.deep.equal([]);
  });

  it('say which selector matches nothing', async () => {
    const error = await accessibilityTree('smoke-none').catch((reason: Error) => reason);
    expect(error).to.be.an('error').with.property('message').that.includes('smoke-none');
  });

  describe('expectNoViolations', () => {
    it('passes what has none, and gives what axe cannot decide', async () => {
      const card = await fixture(html`
        <smoke-card>
          <p style="background: linear-gradient(white, silver)">Answer</p>
        </smoke-card>
      `);
      const incomplete = await expectNoViolations(card);
      expect(incomplete.map(({id}) => id)).to.deep.equal(['color-contrast']);
    });

    it('reports what it finds in nested shadow roots, with its place', async () => {
      const host = await fixture(html`<div id="host"></div>`);
      host.attachShadow({mode: 'open'}).innerHTML = '<p></p>';
      const inner = host.shadowRoot?.querySelector('p');
      inner!.attachShadow({mode: 'open'}).innerHTML = '<img src="data:,">';
      const error = await expectNoViolations(host).catch((reason: Error) => reason);
      expect(error)
        .to.be.an('error')
        .with.property('message')
        .that.matches(
          /image-alt \(critical\): .*\n.*\n +#host >>> p >>> img\n +<img src="data:,">/,
        );
    });

    it('checks an element inside a shadow root', async () => {
      const host = await fixture(html`<div></div>`);
      const root = host.attachShadow({mode: 'open'});
      root.innerHTML = '<p>Answer</p><div><img src="data:,"></div>';
      await expectNoViolations(root.querySelector('p')!);
      const error = await expectNoViolations(root.querySelector('div')!).catch((e: Error) => e);
      expect(error).to.be.an('error').with.property('message').that.includes('image-alt');
    });
  });
});
