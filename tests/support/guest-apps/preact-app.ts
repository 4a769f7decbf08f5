/** An app with Preact, as its server and its page both run it. */
import {h} from 'preact';
import {useState} from 'preact/hooks';
import type {ToggleDetail} from '../../../src/types.js';

/** What the element's options are called: as properties, as attributes, or in small letters. */
export interface Names {
  level: string;
  hide: string;
  data: string;
}

/** With `html` the element is what `prerender()` wrote. */
export function App({names, html}: {names?: Names; html?: string}) {
  const [isChanged, setChanged] = useState(false);
  const [toggled, setToggled] = useState('');
  const listeners = {
    'oncalcinosis-toggle': ({detail}: CustomEvent<ToggleDetail>) => setToggled(detail.topic),
  };
  const faq = names
    ? h('calcinosis-faq', {
        lang: 'es',
        [names.level]: isChanged ? 2 : 3,
        [names.hide]: !isChanged,
        [names.data]: true,
        ...listeners,
      })
    : h('div', {dangerouslySetInnerHTML: {__html: html!}, ...listeners});
  return h('main', null, [
    faq,
    h('button', {onClick: () => setChanged(!isChanged)}, 'Change'),
    h('output', null, toggled),
  ]);
}
