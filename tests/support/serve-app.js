/**
 * Apps with other libraries in them, such as routers, for pages of tests in a browser: middleware of the
 * test server that bundles `guest-apps/NAME.ts` at `/guest-apps/NAME.js`, as a site's own build does. The
 * elements are not in it: a page loads them beside it.
 * @module
 */
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

/** @import {Middleware} from '@web/test-runner' */

const folder = fileURLToPath(new URL('guest-apps/', import.meta.url));

/** @type {Map<string, Promise<string>>} */
const bundles = new Map();

/** @param {string} name */
async function bundle(name) {
  const {outputFiles} = await build({
    entryPoints: [`${folder}${name}.ts`],
    bundle: true,
    format: 'iife',
    // They are of the package's files, and not of the sources.
    ignoreAnnotations: true,
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    write: false,
  });
  return /** @type {(typeof outputFiles)[number]} */ (outputFiles[0]).text;
}

/** @type {Middleware} */
export async function servedApp(context, next) {
  const [, name] = /^\/guest-apps\/([\w-]+)\.js$/.exec(context.path) ?? [];
  if (!name) return next();
  const made = bundles.get(name) ?? bundle(name);
  bundles.set(name, made);
  context.type = 'text/javascript; charset=utf-8';
  context.body = await made;
}
