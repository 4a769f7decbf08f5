#!/usr/bin/env bash
# Until a Lit element has drawn once, it says that each property was undefined before, whatever it was.
#
# Tool: lit 3.3.3, in jsdom 26.1.0.
# Expected: where shouldUpdate() returns false, the next call is told of what changes after that: a
#   property that goes from 'a' to 'b' is in the map with its old value 'a'.
# Seen: as long as no update went through, the map holds undefined for each property that changes,
#   also in the tenth call. After the first update it holds the old values. A property that is set to
#   what it was is not in the map in either case.
# It matters: an element that keeps what a server has drawn, and so leaves out its first updates,
#   cannot tell what was set at first from what was changed later.
# Instead: remember the values beside the element.
# Where seen: an element that takes over server-rendered markup took each change for its first value.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

npm_packages lit@3.3.3 jsdom@26.1.0

cat >run.js <<'END'
import {JSDOM} from 'jsdom';

const {window} = new JSDOM('<!doctype html><body></body>');
const names = ['window', 'document', 'customElements', 'HTMLElement', 'Node', 'ShadowRoot', 'Document', 'CSSStyleSheet'];
for (const name of names) globalThis[name] = window[name] ?? (name === 'window' ? window : undefined);
const {LitElement, html} = await import('lit');

class Letter extends LitElement {
  static properties = {letter: {}};
  ready = false;
  told = [];
  constructor() {
    super();
    this.letter = 'a';
  }
  shouldUpdate(changed) {
    this.told.push(changed.has('letter') ? String(changed.get('letter')) : 'no change');
    return this.ready;
  }
  render() {
    return html`${this.letter}`;
  }
}
customElements.define('x-letter', Letter);
const element = document.body.appendChild(new Letter());
const steps = ['first: a'];
await element.updateComplete;
const set = async (letter, ready) => {
  steps.push(`${element.letter} to ${letter}${ready ? ', drawn' : ''}`);
  element.ready = ready;
  element.letter = letter;
  await element.updateComplete;
};
await set('b', false);
await set('c', false);
await set('d', true);
await set('e', true);
element.told.forEach((old, i) => console.log(`${steps[i]} | told: was ${old}`));
END

verdict "$(node --conditions=browser run.js 2>&1 | grep -v 'dev mode')" <<'END'
first: a | told: was undefined
a to b | told: was undefined
b to c | told: was undefined
c to d, drawn | told: was undefined
d to e, drawn | told: was d
END
