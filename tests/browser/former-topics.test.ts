/** A topic is found by an id that it had before: by attributes, methods and the page's address. */
import {expect} from '@open-wc/testing';
import type {ToggleDetail} from '../../src/types.js';
import {all, eventsOf, forgetFragment, goTo, openTopics, show} from '../support/element.js';
import {everyShape} from '../support/every-shape.js';
import {waitUntil} from '../support/wait-until.js';

const showShapes = (attributes: Record<string, string>) =>
  show({element: 'symptoms', attributes, content: everyShape});

const focused = (host: Element) => host.shadowRoot!.activeElement?.closest('[part=topic]')?.id;

afterEach(forgetFragment);

describe('an id that topics had before', () => {
  it('shows all of them, each once and in their order', async () => {
    const host = await showShapes({topics: 'care food rest'});
    expect(all(host, '[part=topic]').map(({id}) => id)).to.deep.equal([
      'calcinosis-symptoms-wound-care',
      'calcinosis-symptoms-food',
      'calcinosis-symptoms-rest',
    ]);
  });

  it('opens all of them, and what the reader does then is told by their ids', async () => {
    const host = await showShapes({layout: 'accordion', open: 'care'});
    expect(openTopics(host)).to.deep.equal(['wound-care', 'food']);
    const events = await eventsOf<ToggleDetail>(host, 'calcinosis-toggle', async () => {
      all(host, 'summary')[1]!.click();
      await waitUntil(() => host.open === 'wound-care', 'open follows the reader');
    });
    expect(events).to.deep.equal([{section: 'symptoms', topic: 'food', open: false}]);
  });

  it('opens the first of them where one is open at a time', async () => {
    const host = await showShapes({layout: 'accordion', exclusive: '', open: 'care'});
    expect(openTopics(host)).to.deep.equal(['wound-care']);
    const events = await eventsOf<ToggleDetail>(host, 'calcinosis-toggle', () =>
      all(host, 'summary')[2]!.click(),
    );
    expect(events.map(({topic, open}) => `${topic} ${open}`)).to.have.members([
      'wound-care false',
      'rest true',
    ]);
  });

  it('leads to the first of them that is shown', async () => {
    const host = await showShapes({layout: 'accordion'});
    await host.show('care');
    expect(openTopics(host)).to.deep.equal(['wound-care']);
    expect(focused(host)).to.equal('calcinosis-symptoms-wound-care');

    host.topics = 'rest food';
    await host.updateComplete;
    await host.show('care');
    expect(focused(host)).to.equal('calcinosis-symptoms-food');
  });

  it('leads there from the page’s address', async () => {
    const host = await showShapes({layout: 'accordion'});
    await goTo('#calcinosis-symptoms-care');
    // What was closed gets the focus a moment after it was opened.
    await waitUntil(
      () => focused(host) === 'calcinosis-symptoms-wound-care',
      'the topic does not get the focus',
    );
    expect(openTopics(host)).to.deep.equal(['wound-care']);
  });
});
