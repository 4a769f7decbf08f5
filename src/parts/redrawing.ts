/** Changes what is shown already: what a server wrote, or what the element has drawn. */
import type {PropertyValues} from 'lit';
import {mayReplace} from './adoption.js';
import {keepFocus} from './focus.js';
import type {Given, Host} from './host.js';
import {openNow, tell} from './open-topics.js';

const announcements = () => import('./announcements.js');

/** The elements that show our translation of what the reader asked for. */
const kept = new WeakSet<Host>();

/** Whether there is something to draw. */
export function shouldUpdate(host: Host, changed: PropertyValues): boolean {
  if (!host.hasUpdated) return mayReplace(host, changed);
  // What the reader has opened is to be so in what is drawn anew.
  if (changed.has('open')) host.opened ??= openNow(host);
  else tell(host);
  return true;
}

/** Makes room for what is drawn next, and gives what is to be done when it is. */
export function prepare(host: Host, {bestOf, nothing, render}: Given): (() => void) | undefined {
  const before = host.locale;
  if (!before) return undefined;
  const root = host.renderRoot;
  const setFocus = root.activeElement ? keepFocus(host) : undefined;
  const {shown, english, tag} = host.request;
  const {locale} = shown!.sections[0]!.meta;
  // The labels are in the reader's language, or the one nearest to it, also above the English.
  const nearest = english ? shown!.ui.meta.locale : locale;
  if ((locale !== before || kept.has(host)) && !shown!.own && bestOf([nearest], tag)) {
    kept.add(host);
    shown!.kept = true;
  } else kept.delete(host);
  if (!host.hasUpdated) {
    root.replaceChildren();
    host.addStyles();
  } else if (locale !== before) {
    // A browser's translation may have replaced what Lit would change, or do so in a moment: what
    // is in another language is drawn anew, so that nothing is half in one and half in another.
    render(nothing, root, host.renderOptions);
  }
  return () => {
    setFocus?.();
    if (locale === before) return;
    void host.use(announcements, ({announceLanguage}) => announceLanguage(host));
  };
}
