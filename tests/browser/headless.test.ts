import {expect} from '@open-wc/testing';

it('the content can be read in a worker, which has no DOM', async () => {
  const worker = new Worker('/tests/support/worker.ts', {type: 'module'});
  const said = await new Promise((resolve, reject) => {
    worker.onmessage = ({data}) => resolve(data);
    worker.onerror = () => reject(new Error('The worker cannot run.'));
  });
  worker.terminate();
  expect(said).to.equal('es Preguntas frecuentes');
});
