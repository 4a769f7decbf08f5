import {createSignal} from 'solid-js';
import type {} from 'calcinosis-cutis/solid.d.ts';
import 'calcinosis-cutis/calcinosis-faq.js';

export function App() {
  const [lang, setLang] = createSignal('es');
  const [toggled, setToggled] = createSignal('');
  return (
    <>
      <calcinosis-faq
        lang={lang()}
        prop:headingLevel={3}
        on:calcinosis-toggle={({detail}) =>
          setToggled(`${detail.topic} ${detail.open ? 'open' : 'closed'}`)
        }
      />
      <button onClick={() => setLang('ar')}>العربية</button>
      <output>{toggled()}</output>
    </>
  );
}
