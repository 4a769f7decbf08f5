/** Keeps what a server wrote until something else is asked for and there. */
import type {PropertyValues} from 'lit';
import type {Host} from './host.js';
import {follow, tell} from './open-topics.js';

/** Whether what a server wrote is to give way to what there is to draw. */
export function mayReplace(host: Host, changed: PropertyValues): boolean {
  host.draw();
  // What the reader has opened is to be so in what comes instead, unless the page asks for others.
  const isFirst = host.followed === undefined;
  if (isFirst && host.open === (host.getAttribute('open') ?? '')) follow(host);
  else if (host.open === host.followed) tell(host);
  changed.delete('ownLanguage');
  if (host.open === host.followed) changed.delete('open');
  host.request.ask(changed.size > 0);
  return !!host.request.shown;
}
