import type {Section, Ui} from '../../content/model.js';
import {
  keep,
  knowLocales,
  knownLocales,
  negotiate,
  stored,
  translation,
  type Content,
} from '../content-store.js';
import {importAgain} from '../import-again.js';
import type {Load} from '../loading.js';
import {bestOf, sourceLocale} from '../locale.js';
import type {Host, Wanted} from '../parts/host.js';
import {ownContent} from './later.js';
import {hidesDrafts, languageOf} from './page.js';
import type {Options} from '../types.js';
import type {Shown} from './template.js';

/** Gets what an element wants to show: what is in memory without delay, else what is loaded. */
export class ContentRequest implements Wanted {
  /** What there is to draw. */
  shown: Shown | undefined;
  /** The answer that is waited for. An earlier one that comes late is dropped. */
  pending: Promise<void> | undefined;
  /** The reader asked for the English instead of a draft. */
  english = false;
  #tag = '';
  /** What was asked for last. */
  #asked: string | undefined;

  constructor(private readonly host: Host) {}

  /** The reader's language, as the page gives it. */
  get tag(): string {
    return (this.#tag = languageOf(this.host) ?? this.#tag);
  }

  get #wanted(): string {
    return [this.tag, hidesDrafts(this.host), this.english].join();
  }

  /** What is wanted is there: a server wrote it. */
  accept(): void {
    this.#asked = this.#wanted;
  }

  /** Gets what is wanted now, if it is not what was asked for last. */
  ask(again: boolean): void {
    const wanted = this.#wanted;
    if (wanted === this.#asked && !again) return;
    this.#asked = wanted;

    const tag = this.#tag;
    const {host, english} = this;
    const {content} = host;
    const drafts: Options['drafts'] = hidesDrafts(host) ? 'hide' : 'show';
    const {contents, load} = host.constructor as unknown as {
      contents: readonly string[];
      load: Load;
    };
    const locale = !tag
      ? sourceLocale
      : knownLocales.has(tag)
        ? tag
        : (negotiate?.(tag) ?? bestOf(knownLocales, tag));
    const inMemory = contents.map((id) => stored(id, locale));
    const isReady = (content: Content | undefined): content is Content =>
      !!content &&
      (content.meta.status === 'source' || (!!translation && drafts !== 'hide' && !english));
    if (!content && inMemory.every(isReady)) {
      this.#settle(inMemory);
      return;
    }
    const request = {tag, drafts, english, stored};
    const answer = content
      ? ownContent()
          .catch(importAgain)
          .then(({loadOwn}) => loadOwn(host, request, load))
      : load(request);
    const pending = answer
      .then(({contents, locales, translation, negotiate, own}) => {
        if (!own) contents.forEach(keep);
        knowLocales(locales, translation, negotiate);
        if (pending !== this.pending) return;
        this.#settle(contents, own);
        host.requestUpdate();
      })
      .catch((error: unknown) => {
        if (pending !== this.pending) return;
        this.pending = this.#asked = undefined;
        host.fail(error, locale ?? tag);
      });
    this.pending = pending;
  }

  #settle([ui, ...sections]: readonly Content[], own?: boolean): void {
    this.pending = undefined;
    this.shown = {ui: ui as Ui, sections: sections as Section[], own};
  }
}
