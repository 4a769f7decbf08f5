/**
 * In apps with real routers, a link to a question leads there each time, and the address stays the
 * router's.
 */
import {expect} from '@open-wc/testing';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import {openTopics} from '../support/element.js';
import {closeFrames} from '../support/frame.js';
import {openServedPage, scriptsOf, type ServedPage} from '../support/served-page.js';
import {waitUntil} from '../support/wait-until.js';

afterEach(() => {
  closeFrames();
  // React Router keeps there where its first view was scrolled to.
  sessionStorage.clear();
});

const pause = (milliseconds = 500) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** An app, and what its reader does. */
class App {
  constructor(private readonly page: ServedPage) {}

  get host(): CalcinosisElement | null {
    return this.page.document.querySelector('calcinosis-faq, calcinosis-article');
  }

  get history(): History {
    return this.page.window.history;
  }

  /** The address, from where the app's own paths begin. */
  get address(): string {
    const {pathname, hash} = this.page.window.location;
    return `/${pathname.split('/').slice(3).join('/')}${hash}`;
  }

  /** Whether the focus is in this topic or section. */
  hasFocusIn = (id: string) => !!this.host?.shadowRoot?.activeElement?.closest(`#${id}`);

  async click(id: string): Promise<void> {
    await waitUntil(() => this.page.document.getElementById(id), `no link ${id}`);
    this.page.document.getElementById(id)!.click();
  }

  /** Waits until the app shows a view without an element, and for as long as a reader would look at it. */
  async isHome(): Promise<void> {
    await waitUntil(() => this.page.document.querySelector('h1'), 'is not at home');
    await pause();
  }

  shown = () => waitUntil(() => this.host?.locale, 'is not shown');

  /** A question is open, in view, and has the focus. */
  async isAt(topic: string): Promise<void> {
    const id = `calcinosis-faq-${topic}`;
    await waitUntil(() => this.hasFocusIn(id), `is not at ${topic}`);
    await pause();
    expect(openTopics(this.host!)).to.include(topic);
    const {top} = this.host!.shadowRoot!.getElementById(id)!.getBoundingClientRect();
    expect(top, 'in view').to.be.within(-1, 600);
    expect(this.hasFocusIn(id), 'still has the focus').to.equal(true);
  }

  /** Closes all questions and goes to the top, as a reader who goes on. */
  leave(): void {
    this.host!.shadowRoot!.querySelectorAll('details').forEach((topic) => (topic.open = false));
    (this.host!.shadowRoot!.activeElement as HTMLElement | null)?.blur();
    this.page.window.scrollTo(0, 0);
  }
}

const routers = {'React Router': 'react-router', 'Vue Router': 'vue-router'};
for (const [name, file] of Object.entries(routers)) {
  for (const inFragment of [false, true]) {
    /** An address as the router writes it. */
    const addressOf = (path: string, hash = '') => (inFragment ? `/#${path}${hash}` : path + hash);
    const diagnosis = addressOf('/questions', '#calcinosis-faq-diagnosis');

    const open = async (address = '/') => {
      const app = `<div id="app"${inFragment ? ' data-in-fragment' : ''}></div>
        <script src="/guest-apps/${file}.js"></script>`;
      const html = `<!doctype html><html lang="en"><title>Page</title>${app}${scriptsOf('faq', 'article')}`;
      return new App(await openServedPage(html, {hash: address.slice(1)}));
    };

    describe(`${name} with its path in the ${inFragment ? 'fragment' : 'address'}`, () => {
      it('leads to a question when the page is opened there', async () => {
        const app = await open(diagnosis);
        await app.isAt('diagnosis');
        expect(app.address).to.equal(diagnosis);
      });

      it('leads there by a link, and by the same link after the question was closed', async () => {
        const app = await open(addressOf('/questions'));
        await app.shown();
        for (let time = 0; time < 3; time++) {
          await app.click('diagnosis');
          await app.isAt('diagnosis');
          expect(app.address).to.equal(diagnosis);
          app.leave();
          await pause();
        }
      });

      it('leads there from another view, whose element comes only then', async () => {
        const app = await open();
        await app.isHome();
        for (let time = 0; time < 2; time++) {
          await app.click('diagnosis');
          await app.isAt('diagnosis');
          expect(app.address).to.equal(diagnosis);
          await app.click('home');
          await app.isHome();
        }
      });

      it('leads there by Back and Forward, between paths and views', async () => {
        const app = await open(addressOf('/questions'));
        await app.shown();
        await app.click('diagnosis');
        await app.isAt('diagnosis');
        await app.click('symptoms');
        await app.isAt('symptoms');
        app.leave();
        app.history.back();
        await app.isAt('diagnosis');
        app.leave();
        app.history.forward();
        await app.isAt('symptoms');
        await app.click('home');
        await app.isHome();
        app.history.back();
        await app.isAt('symptoms');
        expect(app.address).to.equal(addressOf('/questions/more', '#calcinosis-faq-symptoms'));
      });

      it('goes nowhere by a link to the view alone', async () => {
        const app = await open(addressOf('/questions'));
        await app.shown();
        await app.click('diagnosis');
        await app.isAt('diagnosis');
        app.leave();
        await app.click('questions');
        await pause(1000);
        expect(openTopics(app.host!)).to.deep.equal([]);
        expect(app.address).to.equal(addressOf('/questions'));
      });

      it('stays where it is while a reader follows the list of an article', async () => {
        const app = await open(addressOf('/article'));
        await app.shown();
        const {host} = app;
        for (let time = 0; time < 2; time++) {
          host!.shadowRoot!.querySelector<HTMLElement>('nav a[href$="treatments"]')!.click();
          await waitUntil(() => app.hasFocusIn('calcinosis-treatments'), 'goes nowhere');
          await pause();
          expect(app.host, 'the same view').to.equal(host);
          expect(app.address).to.equal(
            inFragment ? addressOf('/article') : '/article#calcinosis-treatments',
          );
          (host!.shadowRoot!.activeElement as HTMLElement).blur();
        }
      });
    });
  }
}
