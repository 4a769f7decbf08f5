/**
 * What is said where there is something to say: who has reviewed the text, in full, and links with
 * which readers report a mistake. The labels of a language come when it is shown.
 */
import type {Additions} from '../../content/model.js';
import {feedbackLink, isFeedbackAddress} from '../feedback.js';
import {loaders} from '../generated/additions/loaders.js';
import {reviewTemplate} from '../reviewed.js';
import type {FeedbackDetail} from '../types.js';
import type {Given, Host} from './host.js';

const labels = new Map<string, Additions>();
const asked = new WeakMap<Host, string>();

/** Draws what there is to say of an element, now or when the labels are there. */
export async function start(host: Host, given: Given): Promise<void> {
  const {importAgain, warnOnce} = given;
  if (!host.additions) {
    host.renderRoot.addEventListener('click', (event) => tell(host, event), true);
  }
  host.additions ??= {
    review: (sections, ui) => {
      const known = labels.get(ui.meta.locale);
      return known && reviewTemplate(given, sections, ui, known);
    },
    feedback: (section, topic, ui) => {
      const known = labels.get(ui.meta.locale);
      const {feedbackHref} = host;
      if (!known || !feedbackHref) return given.nothing;
      if (!isFeedbackAddress(feedbackHref)) {
        warnOnce(
          `"feedback-href" is "${feedbackHref}", which leads neither to a page nor to a mail.`,
        );
      }
      return feedbackLink(given, feedbackHref, section, topic, ui, known);
    },
  };
  const locale = host.request.shown?.ui.meta.locale;
  // A server has written what it knew.
  if (!locale || asked.get(host) === locale) return;
  asked.set(host, locale);
  try {
    if (!labels.has(locale)) {
      labels.set(locale, (await loaders[locale]!().catch(importAgain)).default);
    }
    host.requestUpdate();
  } catch (error) {
    asked.delete(host);
    throw error;
  }
}

/** Tells the page that a reader wants to report a mistake. It may take the report in its own way. */
function tell(host: Host, event: Event): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('[part=feedback] > a');
  if (event.defaultPrevented || link?.getRootNode() !== host.renderRoot) return;
  const {section, topic, language, version} = link.dataset;
  const detail = {section, topic, locale: language, version, href: link.href} as FeedbackDetail;
  const told = new CustomEvent('calcinosis-feedback', {
    detail,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  if (!host.dispatchEvent(told)) event.preventDefault();
}
