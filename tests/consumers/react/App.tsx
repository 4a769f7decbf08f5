import {useCallback, useState} from 'react';
import type {} from 'calcinosis-cutis/react.d.ts';
import {CalcinosisFaq} from 'calcinosis-cutis/elements.js';

export function App() {
  const [lang, setLang] = useState('es');
  const [loaded, setLoaded] = useState<string[]>([]);
  const [toggled, setToggled] = useState('');

  const listen = useCallback((faq: CalcinosisFaq) => {
    const listening = new AbortController();
    const {signal} = listening;
    faq.addEventListener(
      'calcinosis-load',
      ({detail}) => setLoaded((before) => [...before, detail.locale]),
      {signal},
    );
    faq.addEventListener(
      'calcinosis-toggle',
      ({detail}) => setToggled(`${detail.topic} ${detail.open ? 'open' : 'closed'}`),
      {signal},
    );
    // After that, so that the first event is heard, too, in a page that a server rendered.
    CalcinosisFaq.define();
    return () => listening.abort();
  }, []);

  return (
    <>
      <calcinosis-faq ref={listen} lang={lang} heading-level={3} />
      <button onClick={() => setLang('ar')}>العربية</button>
      <output>{toggled}</output>
      <p id="loaded">{loaded.join(' ')}</p>
    </>
  );
}
