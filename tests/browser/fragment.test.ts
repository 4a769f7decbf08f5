/**
 * A fragment that names a question leads there as one that names an id of a plain page does: the
 * native control stands beside the element where there is one.
 */
import {expect} from '@open-wc/testing';
import type {CalcinosisElement} from '../../src/elements/calcinosis-element.js';
import {prerender} from '../../src/prerender.js';
import {openTopics} from '../support/element.js';
import {closeFrames, loadOf} from '../support/frame.js';
import {moduleOf, openServedPage, scriptsOf, type ServedPage} from '../support/served-page.js';
import {waitUntil} from '../support/wait-until.js';

const hash = '#calcinosis-faq-diagnosis';
const faq = '<calcinosis-faq></calcinosis-faq>';
/** What a page has above: an element that is gone to is scrolled to. */
const above = '<p>Above.</p><div style="height: 1500px"></div>';
const below = '<div style="height: 3000px"></div>';

const start = (body: string) => `<!doctype html><html lang="en"><title>Page</title><body>${body}`;
const page = (body: string, ...elements: string[]) =>
  start(`${body}${below}${scriptsOf(...(elements.length ? elements : ['faq']))}`);

afterEach(closeFrames);

const pause = (milliseconds = 500) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const hosts = ({document}: ServedPage, element = 'faq') => [
  ...document.querySelectorAll<CalcinosisElement>(`calcinosis-${element}`),
];
const shown = async (opened: ServedPage, element = 'faq') => {
  await waitUntil(
    () => hosts(opened, element).length && hosts(opened, element).every(({locale}) => locale),
    'is not shown',
  );
  await pause(100);
  return hosts(opened, element);
};
const isOpen = (host: Element) => openTopics(host).includes('diagnosis');
const focusIn = (host: Element) => host.shadowRoot!.activeElement !== null;
/** The question is open, in view, and has the focus. */
const expectThere = async (host: Element) => {
  await waitUntil(() => isOpen(host) && focusIn(host), 'does not go there');
  const topic = host.shadowRoot!.getElementById(hash.slice(1))!;
  const {top} = topic.getBoundingClientRect();
  expect(top).to.be.within(-1, 600);
};
/** Leaves the question as a reader who goes on. */
const leave = ({window}: ServedPage, host: Element) => {
  host.shadowRoot!.querySelectorAll('details').forEach((topic) => (topic.open = false));
  (host.shadowRoot!.activeElement as HTMLElement | null)?.blur();
  window.scrollTo(0, 0);
};

describe('two elements that a server wrote', () => {
  it('are gone to, although the one that is meant is defined last', async () => {
    const written = `${prerender('types')}${prerender('faq')}`;
    const opened = await openServedPage(page(above + written, 'types'), {hash});
    await shown(opened, 'types');
    await opened.run(moduleOf('faq'));
    await expectThere(hosts(opened)[0]!);
  });
});

describe('a page that is opened at a question', () => {
  it('goes there', async () => {
    const opened = await openServedPage(page(above + faq), {hash});
    const [host] = await shown(opened);
    await expectThere(host!);
    expect(opened.window.scrollY).to.be.greaterThan(0);
  });

  it('goes there where the fragment is percent-encoded', async () => {
    const opened = await openServedPage(page(above + faq), {hash: '#calcinosis%2Dfaq%2Ddiagnosis'});
    const [host] = await shown(opened);
    await expectThere(host!);
  });

  it('shows its text, and says nothing of a fragment that no encoding has', async () => {
    const opened = await openServedPage(page(above + faq), {hash: '#calcinosis-faq-%'});
    let errors = 0;
    opened.window.addEventListener('calcinosis-error', () => errors++);
    const [host] = await shown(opened);
    await pause();
    expect([errors, isOpen(host!)]).to.deep.equal([0, false]);
  });

  it('stays where the reader has read on before there was a script', async () => {
    const opened = await openServedPage(start(above + faq + below), {hash});
    opened.window.scrollTo(0, 40);
    await opened.run(moduleOf('faq'));
    const [host] = await shown(opened);
    await pause();
    expect([isOpen(host!), focusIn(host!)]).to.deep.equal([false, false]);
    expect(opened.window.scrollY).to.equal(40);
  });

  it('stays where it is when it is reloaded after reading on', async () => {
    const opened = await openServedPage(page(above + faq), {hash});
    await expectThere((await shown(opened))[0]!);
    opened.window.scrollTo(0, 40);
    await pause();
    const loaded = loadOf(opened.frame);
    opened.window.location.reload();
    await loaded;
    const [host] = await shown(opened);
    await pause();
    expect([isOpen(host!), focusIn(host!)]).to.deep.equal([false, false]);
  });

  it('stays where it is when the reader comes back to it', async () => {
    const opened = await openServedPage(page(above + faq), {hash});
    await expectThere((await shown(opened))[0]!);
    const left = loadOf(opened.frame);
    // An address that no cache of whole pages keeps.
    opened.window.location.href = '/served-page/none';
    await left;
    opened.window.history.back();
    await waitUntil(() => opened.document.querySelector('calcinosis-faq'), 'is not back');
    const [host] = await shown(opened);
    await pause();
    // A browser that kept the whole page shows it as it was.
    const [entry] = opened.window.performance.getEntriesByType('navigation');
    if ((entry as PerformanceNavigationTiming).type === 'back_forward') {
      expect(focusIn(host!)).to.equal(false);
    }
  });

  it('leaves a reader alone who is writing when an element is added', async () => {
    const opened = await openServedPage(page('<input><main></main>'), {hash});
    const field = opened.document.querySelector('input')!;
    field.focus();
    await opened.window.customElements.whenDefined('calcinosis-faq');
    Object.defineProperty(opened.window.navigator, 'userActivation', {
      value: {hasBeenActive: true},
    });
    opened.document.querySelector('main')!.innerHTML = faq;
    const [host] = await shown(opened);
    await pause();
    expect(isOpen(host!)).to.equal(false);
    expect(opened.document.activeElement).to.equal(field);
  });
});

describe('where nothing tells of navigations, a link', () => {
  const untold = '<script>delete window.navigation; delete Window.prototype.navigation</script>';
  let opened: ServedPage;
  let host: CalcinosisElement;
  beforeEach(async () => {
    opened = await openServedPage(page(untold + above + faq));
    expect('navigation' in opened.window).to.equal(false);
    [host] = (await shown(opened)) as [CalcinosisElement];
  });
  const go = async () => {
    const told = new Promise((resolve) => {
      opened.window.addEventListener('hashchange', resolve, {once: true});
    });
    opened.window.location.hash = hash;
    await told;
  };

  it('goes where it went before, also right after the page took that out of its address', async () => {
    await go();
    await expectThere(host);
    await pause();
    leave(opened, host);
    opened.window.history.replaceState(null, '', opened.window.location.pathname);
    await go();
    await expectThere(host);
  });

  it('is nothing to an element that comes back right after it', async () => {
    const parent = host.parentElement!;
    host.remove();
    await go();
    parent.append(host);
    await pause();
    expect(isOpen(host)).to.equal(false);
  });
});

describe('a navigation to a question', () => {
  let opened: ServedPage;
  let host: CalcinosisElement;
  beforeEach(async () => {
    opened = await openServedPage(
      page(`<a href="${hash}">Go</a><a href="#calcinosis-faq-symptoms">Other</a>${above}${faq}`),
    );
    [host] = (await shown(opened)) as [CalcinosisElement];
  });

  const link = () => opened.document.querySelector('a')!;

  it('by a link goes there, and so does the same link after the question was closed', async () => {
    link().click();
    await expectThere(host);
    leave(opened, host);
    await pause();
    link().click();
    await expectThere(host);
  });

  it('by a link that the page handles itself goes there, each time', async () => {
    let key = 0;
    link().addEventListener('click', (event) => {
      event.preventDefault();
      opened.window.history.pushState({key: ++key}, '', hash);
    });
    link().click();
    await expectThere(host);
    leave(opened, host);
    await pause();
    link().click();
    await expectThere(host);
  });

  it('by a link does nothing that the page prevented', async () => {
    link().addEventListener('click', (event) => event.preventDefault());
    link().click();
    await pause();
    expect(isOpen(host)).to.equal(false);
  });

  for (const method of ['pushState', 'replaceState'] as const) {
    it(`by ${method}() goes there`, async () => {
      opened.window.history[method]({}, '', hash);
      await expectThere(host);
    });
  }

  it('does nothing when the page keeps something else in its state', async () => {
    link().click();
    await expectThere(host);
    leave(opened, host);
    await pause();
    opened.window.history.replaceState({scroll: 5}, '');
    await pause();
    expect(isOpen(host)).to.equal(false);
  });

  it('by Back and Forward, to an entry with another path, too', async () => {
    const {history, location} = opened.window;
    history.pushState({}, '', `${location.pathname}deeper/${hash}`);
    await expectThere(host);
    leave(opened, host);
    history.pushState({}, '', location.pathname.replace('deeper/', ''));
    await pause();
    history.back();
    await expectThere(host);
    leave(opened, host);
    history.back();
    await waitUntil(() => location.hash === '', 'is not back');
    await pause();
    expect(isOpen(host)).to.equal(false);
    history.forward();
    await expectThere(host);
  });

  it('goes to an element that a router adds only then', async () => {
    host.remove();
    await pause(100);
    opened.window.history.pushState({}, '', hash);
    await pause(100);
    const added = opened.document.createElement('calcinosis-faq');
    opened.document.querySelector('div')!.after(added);
    await shown(opened);
    await expectThere(added);
  });

  it('leaves a reader alone who writes before the element comes', async () => {
    host.remove();
    const field = opened.document.createElement('input');
    opened.document.body.prepend(field);
    opened.window.history.pushState({}, '', hash);
    field.focus();
    await pause(1200);
    opened.document.querySelector('div')!.after(opened.document.createElement('calcinosis-faq'));
    const [added] = await shown(opened);
    await pause();
    expect(isOpen(added!)).to.equal(false);
    expect(opened.document.activeElement).to.equal(field);
  });
});

describe('whose a fragment is', () => {
  const first = (opened: ServedPage) => (opened.document.querySelector('a') as HTMLElement).click();
  const link = `<a href="${hash}">Go</a>`;

  it('the first of two elements has it, and the other nothing', async () => {
    const opened = await openServedPage(page(above + faq + faq), {hash});
    const [one, two] = await shown(opened);
    await expectThere(one!);
    await pause();
    expect(isOpen(two!)).to.equal(false);
  });

  it('the page’s own id has it, wherever it stands', async () => {
    const own = '<p id="calcinosis-faq-diagnosis">Our own.</p>';
    for (const body of [own + faq, faq + own]) {
      const opened = await openServedPage(page(link + above + body));
      const [host] = await shown(opened);
      first(opened);
      await pause();
      expect(isOpen(host!)).to.equal(false);
      const {top} = opened.document.getElementById(hash.slice(1))!.getBoundingClientRect();
      expect(top, 'the browser goes to the page’s own').to.be.within(-1, 600);
    }
  });

  it('an id among an element’s own children is not the page’s own', async () => {
    const opened = await openServedPage(
      page(`${link}${above}<calcinosis-faq><p id="${hash.slice(1)}">Words</p></calcinosis-faq>`),
    );
    const [host] = await shown(opened);
    first(opened);
    await expectThere(host!);
  });

  it('the list of an article leads into that article', async () => {
    const article = '<calcinosis-article></calcinosis-article>';
    const opened = await openServedPage(page(article + article, 'article'));
    const articles = await shown(opened, 'article');
    for (const host of articles.toReversed()) {
      const contents = host.shadowRoot!.querySelector<HTMLElement>('nav a[href$="treatments"]')!;
      // Twice: the address is the same the second time.
      for (let time = 0; time < 2; time++) {
        contents.click();
        await waitUntil(
          () => host.shadowRoot!.activeElement?.closest('#calcinosis-treatments'),
          'does not lead into its own article',
        );
        await pause(300);
        const others = articles.filter((other) => other !== host);
        expect(others.some(focusIn), 'nor into another').to.equal(false);
        expect(opened.window.location.hash).to.equal('#calcinosis-treatments');
        (host.shadowRoot!.activeElement as HTMLElement).blur();
      }
    }
  });
});

describe('what is closed around a question is opened', () => {
  const around: Record<string, (inside: string) => string> = {
    'a <details>': (inside) => `<details><summary>More</summary>${inside}</details>`,
    'exclusive ones': (inside) =>
      `<details name="a" open><summary>One</summary></details><details name="a"><summary>Two</summary>${inside}</details>`,
    'hidden="until-found"': (inside) => `<div hidden="until-found">${inside}</div>`,
    'one in another': (inside) =>
      `<div hidden="until-found"><details><summary>More</summary>${inside}</details></div>`,
    'a shadow root’s, around its slot': (inside) =>
      `<div><template shadowrootmode="open"><details><summary>More</summary><slot></slot></details></template>${inside}</div>`,
  };
  for (const [what, wrap] of Object.entries(around)) {
    const isVisible = (host: Element) =>
      host.checkVisibility({contentVisibilityAuto: true}) &&
      host.getBoundingClientRect().height > 0;

    it(`${what}, for the page’s fragment`, async () => {
      const opened = await openServedPage(page(above + wrap(faq)), {hash});
      const [host] = await shown(opened);
      await expectThere(host!);
      expect(isVisible(host!)).to.equal(true);
      expect(opened.document.querySelector('[hidden]')).to.equal(null);
    });

    it(`${what}, by show()`, async () => {
      const opened = await openServedPage(page(above + wrap(faq)));
      const [host] = await shown(opened);
      await host!.show('diagnosis');
      await expectThere(host!);
      expect(isVisible(host!)).to.equal(true);
    });
  }
});

describe('a page that keeps something of its own in the fragment', () => {
  const article = '<calcinosis-article></calcinosis-article>';
  for (const route of ['#/article', '#!/article', '#/article?tab=2', '#tab=article']) {
    it(`keeps ${route} when the reader follows a link in the article`, async () => {
      const opened = await openServedPage(page(article, 'article'), {hash: route});
      const changes: string[] = [];
      opened.window.addEventListener('hashchange', ({newURL}) => changes.push(newURL));
      const [host] = await shown(opened, 'article');
      host!.shadowRoot!.querySelector<HTMLElement>('nav a[href$="treatments"]')!.click();
      await waitUntil(
        () => host!.shadowRoot!.activeElement?.closest('#calcinosis-treatments'),
        'goes nowhere',
      );
      await pause(300);
      expect(opened.window.location.hash).to.equal(route);
      expect(changes).to.deep.equal([]);
    });
  }

  it('has its preventDefault() respected, early and late', async () => {
    const opened = await openServedPage(page(article, 'article'));
    const [host] = await shown(opened, 'article');
    const link = host!.shadowRoot!.querySelector<HTMLElement>('nav a')!;
    for (const capture of [true, false]) {
      const prevent = (event: Event) => event.preventDefault();
      opened.document.addEventListener('click', prevent, capture);
      link.click();
      await pause(300);
      expect(focusIn(host!)).to.equal(false);
      expect(opened.window.location.hash).to.equal('');
      opened.document.removeEventListener('click', prevent, capture);
    }
  });
});
