/**
 * The reporter of the Node tests: Node's own, and at the end how many tests ran, failed and were left out,
 * as `counts.js` reads it. Plain JavaScript, because Node loads it by itself.
 * @module
 */
import {basename} from 'node:path';
import {Readable} from 'node:stream';
import {spec} from 'node:test/reporters';
import {formatCounts, formatFailure} from './counts.js';

/** @import {TestEvent} from 'node:test/reporters' */

/** @param {AsyncIterable<TestEvent>} events */
export default async function* reporter(events) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  /** @type {Map<string, number>} */
  const reasons = new Map();
  /** @type {string[]} */
  const notes = [];
  /** @type {string[]} */
  const failed = [];

  /** @param {TestEvent} event */
  function count({type, data}) {
    if (type === 'test:diagnostic' && data.message.startsWith('Left out: ')) {
      notes.push(data.message);
    }
    if (type !== 'test:pass' && type !== 'test:fail') return;
    if (data.skip !== undefined) {
      // A suite counts as one: what it would hold is not known.
      counts.skipped += 1;
      const reason = typeof data.skip === 'string' && data.skip ? data.skip : data.name;
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    } else if (data.details.type !== 'suite') {
      counts[type === 'test:pass' ? 'passed' : 'failed'] += 1;
      if (type === 'test:fail') {
        const {message} = data.details.error.cause ?? data.details.error;
        failed.push(`Failed: ${basename(data.file ?? '')} › ${formatFailure(data.name, message)}`);
      }
    }
  }
  async function* counted() {
    for await (const event of events) {
      count(event);
      yield event;
    }
  }

  for await (const text of Readable.from(counted()).compose(new spec())) yield String(text);
  const lines = Array.from(reasons, ([reason, number]) => `Left out: ${number} × ${reason}`);
  yield `\n${[...lines, ...notes, ...failed, formatCounts(counts)].join('\n')}\n`;
}
