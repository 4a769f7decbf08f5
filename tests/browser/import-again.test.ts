/** A module that failed once is asked for again, for browsers remember the failure with its URL. */
import {expect} from '@open-wc/testing';
import {elementNames} from '../../src/element-names.js';
import {importAgain} from '../../src/import-again.js';

const url = new URL('/src/element-names.ts', location.href).href;
const module = (await import(url)) as object;

/** What an element gets when a module has failed: a module, or the error after all. */
const after = (error: Error): Promise<object> =>
  Promise.reject<object>(error)
    .catch(importAgain)
    .catch((last: Error) => last);

const messages = [
  `Failed to fetch dynamically imported module: ${url}`,
  `error loading dynamically imported module: ${url}`,
  `${url} cannot be loaded`,
];
for (const message of messages) {
  it(`a module is fetched anew after “${message.replace(url, 'URL')}”`, async () => {
    const again = await after(new TypeError(message));
    expect(again).to.have.property('elementNames').that.deep.equals(elementNames);
    expect(again).not.to.equal(module);
  });
}

it('a module that fails again fails with what it failed of', async () => {
  const missing = new URL('/src/there-is-none.js', location.href).href;
  expect(await after(new TypeError(`Failed to fetch ${missing}`))).to.be.instanceOf(TypeError);
});

it('an error that names no URL stays as it is', async () => {
  const error = new TypeError('Importing a module script failed.');
  expect(await after(error)).to.equal(error);
});

it('the integrity of an import map is not evaded', async () => {
  const map = document.createElement('script');
  map.type = 'importmap';
  map.textContent = JSON.stringify({integrity: {}});
  document.head.append(map);
  const error = new TypeError(messages[0]);
  try {
    expect(await after(error)).to.equal(error);
    map.textContent = '{"imports": {}}';
    expect(await after(error)).to.have.property('elementNames');
  } finally {
    map.remove();
  }
});

it('a module is fetched anew where there is no document', async () => {
  const worker = new Worker('/tests/support/failed-import-worker.ts', {type: 'module'});
  const said = await new Promise((resolve, reject) => {
    worker.onmessage = ({data}) => resolve(data);
    worker.onerror = () => reject(new Error('The worker fails.'));
  });
  worker.terminate();
  expect(said).to.equal(elementNames.join(' '));
});
