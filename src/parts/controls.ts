/** What the reader does with what is drawn: the buttons, the topics. */
import type {Host} from './host.js';
import {openNow, tell, topicOf, topicsOf} from './open-topics.js';

export {follow} from './open-topics.js';

const announcements = () => import('./announcements.js');

/** A topic was opened or closed, or a control was used. */
export function use(host: Host, control: Element): void {
  const {value, dataset, parentElement} = control as HTMLButtonElement;
  if (control.localName === 'details') tell(host);
  else if (value === 'english') {
    host.request.english = !host.request.english;
    host.requestUpdate();
  } else if (value === 'print') {
    void host.print('ask', topicOf(control.closest('[part=topic]')!.id));
  } else {
    openAll(host, value === 'expand');
    const {announcement} = dataset;
    // What another version wrote may have none.
    if (announcement) {
      void host.use(announcements, ({announce}) =>
        announce(host.renderRoot, announcement, parentElement!.lang),
      );
    }
  }
}

/** Opens or closes all topics. */
export function openAll(host: Host, open: boolean): void {
  host.opened ??= openNow(host);
  for (const topic of topicsOf(host)) topic.open = open;
  host.followed = host.open = open ? 'all' : '';
}
