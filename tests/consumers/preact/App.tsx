import {useState} from 'preact/hooks';
import type {} from 'calcinosis-cutis/preact.d.ts';
import 'calcinosis-cutis/calcinosis-faq.js';

export function App() {
  const [lang, setLang] = useState('es');
  const [toggled, setToggled] = useState('');
  return (
    <>
      <calcinosis-faq
        lang={lang}
        headingLevel={3}
        oncalcinosis-toggle={({detail}) =>
          setToggled(`${detail.topic} ${detail.open ? 'open' : 'closed'}`)
        }
      />
      <button onClick={() => setLang('ar')}>العربية</button>
      <output>{toggled}</output>
    </>
  );
}
