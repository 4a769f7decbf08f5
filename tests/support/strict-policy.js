/**
 * Pages under a content security policy, for tests in a browser: middleware of the test server that
 * answers a posted form with the page and the policy that the form holds, so that the policy comes as
 * a header and counts from the page's first byte. See strict-page.ts.
 * @module
 */
import {text} from 'node:stream/consumers';

/** @import {Middleware} from '@web/test-runner' */

/** @type {Middleware} */
export async function strictPolicy(context, next) {
  if (context.path !== '/strict-policy' || context.method !== 'POST') return next();
  const form = new URLSearchParams(await text(context.req));
  context.set('content-security-policy', form.get('policy') ?? '');
  context.type = 'text/html; charset=utf-8';
  context.body = form.get('html');
}
