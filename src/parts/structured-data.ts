/**
 * Puts schema.org data of what elements show into the page: one script for all of them, each section
 * once, as long as an element asks for it.
 */
import type {Section, Source} from '../../content/model.js';
import {loaders} from '../generated/citations/loaders.js';
import {structuredData} from '../structured-data.js';
import type {Given, Host} from './host.js';

/** What the page's elements show, of those that ask for data. */
const shown = new Map<Host, readonly Section[]>();

const started = new WeakSet<Host>();

/** What sections of ours rest on, as far as it is there. */
const cited = new Map<string, Source[]>();

let script: HTMLScriptElement | undefined;

interface Policy {
  createScript(data: string): unknown;
}

/** Browsers with trusted types ask for them even where a script is data. */
const trusted = (
  globalThis as {trustedTypes?: {createPolicy(name: string, policy: Policy): Policy}}
).trustedTypes?.createPolicy('calcinosis-cutis', {createScript: (data) => data});

/** Puts the data of an element into the page from now on. */
export function start(host: Host, given: Given): void {
  if (started.has(host)) return;
  started.add(host);
  // What a server wrote is told of by this from now on.
  host.querySelector(':scope > script[type="application/ld+json"]')?.remove();
  const {topicsToShow} = given;
  const shown = () => {
    const sections = (host.jsonLd && host.isConnected && host.request.shown?.sections) || [];
    const {topics} = host;
    return topics == null
      ? sections
      : sections.map((it) => ({...it, topics: [...topicsToShow(it.topics, topics)]}));
  };
  const update = () => show(host, shown(), given);
  host.addController({
    hostUpdated: update,
    hostConnected: update,
    hostDisconnected: () => show(host, [], given),
  });
  update();
}

function show(host: Host, sections: readonly Section[], {importAgain}: Given): void {
  const before = shown.get(host) ?? [];
  if (before.length === sections.length && sections.every((it, i) => it === before[i])) return;
  if (sections.length) shown.set(host, sections);
  else shown.delete(host);
  renew();
  for (const {id, sources} of sections) {
    if (sources || cited.has(id)) continue;
    // Without them, the data says no less of the text.
    loaders[id]()
      .catch(importAgain)
      .then(
        ({default: loaded}) => {
          cited.set(id, loaded);
          renew();
        },
        () => {},
      );
  }
}

function renew(): void {
  const once = new Map(
    [...shown.values()].flat().map((section) => [section.id + section.meta.locale, section]),
  );
  script?.remove();
  script = undefined;
  if (!once.size) return;
  script = document.createElement('script');
  script.type = 'application/ld+json';
  const whole = [...once.values()].map((it) => ({...it, sources: it.sources ?? cited.get(it.id)}));
  const data = JSON.stringify(structuredData(whole));
  script.text = (trusted?.createScript(data) ?? data) as string;
  document.head.append(script);
}
