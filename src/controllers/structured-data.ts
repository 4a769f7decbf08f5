import type {LitElement, ReactiveController} from 'lit';
import type {Section} from '../../content/model.js';
import {structuredData} from '../structured-data.js';

/** An element that can be asked to put data into its page. */
export interface DataHost extends LitElement {
  readonly jsonLd: boolean;
  /** The sections that it shows. */
  readonly sections: readonly Section[];
}

/** What the page's elements show, of those that ask for data. */
const shown = new Map<StructuredData, readonly Section[]>();

let script: HTMLScriptElement | undefined;

/** Browsers with trusted types ask for them even where a script is data. */
const trusted = (
  globalThis as {trustedTypes?: {createPolicy(name: string, policy: Policy): Policy}}
).trustedTypes?.createPolicy('calcinosis-cutis', {createScript: (data) => data});

interface Policy {
  createScript(data: string): unknown;
}

/**
 * Puts schema.org data of what elements show into the page: one script for all of them, each section
 * once, as long as an element asks for it.
 */
export class StructuredData implements ReactiveController {
  constructor(private readonly host: DataHost) {
    // What a server wrote is told of by this from now on.
    host.querySelector(':scope > script[type="application/ld+json"]')?.remove();
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const {jsonLd, isConnected, sections} = this.host;
    this.#show(jsonLd && isConnected ? sections : []);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#show([]);
  }

  #show(sections: readonly Section[]): void {
    const before = shown.get(this) ?? [];
    if (before.length === sections.length && sections.every((it, i) => it === before[i])) return;
    if (sections.length) shown.set(this, sections);
    else shown.delete(this);

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
}
