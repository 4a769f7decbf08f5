/**
 * Plain JavaScript, because the test runner's configuration loads it by itself.
 * @module
 */
import {createServer} from 'node:net';

/**
 * A port that nobody on this machine listens to.
 *
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
