/**
 * Puts schema.org data of what elements show into the page: one script for all of them, each section
 * once, as long as an element asks for it.
 */
import type {Section} from '../../content/model.js';
import {structuredData} from '../structured-data.js';
import type {Given, Host} from './host.js';

/** What the page's elements show, of those that ask for data. */
const shown = new Map<Host, readonly Section[]>();

const started = new WeakSet<Host>();

let script: HTMLScriptElement | undefined;

interface Policy {
  createScript(data: string): unknown;
}

/** Browsers with trusted types ask for them even where a script is data. */
const trusted = (
  globalThis as {trustedTypes?: {createPolicy(name: string, policy: Policy): Policy}}
).trustedTypes?.createPolicy('calcinosis-cutis', {createScript: (data) => data});

/** Puts the data of an element into the page from now on. */
export function start(host: Host, {topicsToShow}: Pick<Given, 'topicsToShow'>): void {
  if (started.has(host)) return;
  started.add(host);
  // What a server wrote is told of by this from now on.
  host.querySelector(':scope > script[type="application/ld+json"]')?.remove();
  const shown = () => {
    const sections = (host.jsonLd && host.isConnected && host.request.shown?.sections) || [];
    const {topics} = host;
    return topics == null
      ? sections
      : sections.map((it) => ({...it, topics: [...topicsToShow(it.topics, topics)]}));
  };
  const update = () => show(host, shown());
  host.addController({
    hostUpdated: update,
    hostConnected: update,
    hostDisconnected: () => show(host, []),
  });
  update();
}

function show(host: Host, sections: readonly Section[]): void {
  const before = shown.get(host) ?? [];
  if (before.length === sections.length && sections.every((it, i) => it === before[i])) return;
  if (sections.length) shown.set(host, sections);
  else shown.delete(host);

  const once = new Map(
    [...shown.values()].flat().map((section) => [section.id + section.meta.locale, section]),
  );
  script?.remove();
  script = undefined;
  if (!once.size) return;
  script = document.createElement('script');
  script.type = 'application/ld+json';
  const data = JSON.stringify(structuredData([...once.values()]));
  script.text = (trusted?.createScript(data) ?? data) as string;
  document.head.append(script);
}
