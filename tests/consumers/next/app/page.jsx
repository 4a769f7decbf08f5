'use client';

import Link from 'next/link';
import {useCallback, useState} from 'react';
import {CalcinosisFaq} from 'calcinosis-cutis/elements.js';

export default function Page() {
  const [lang, setLang] = useState('es');
  const [loaded, setLoaded] = useState([]);
  const [toggled, setToggled] = useState('');

  // React gives an element that comes from the server neither its properties nor its listeners, so
  // this page uses attributes and adds the listeners itself, before it defines the element.
  const listen = useCallback((faq) => {
    const listening = new AbortController();
    const {signal} = listening;
    const onLoad = ({detail}) => setLoaded((before) => [...before, detail.locale]);
    const onToggle = ({detail}) => setToggled(`${detail.topic} ${detail.open ? 'open' : 'closed'}`);
    faq.addEventListener('calcinosis-load', onLoad, {signal});
    faq.addEventListener('calcinosis-toggle', onToggle, {signal});
    CalcinosisFaq.define();
    return () => listening.abort();
  }, []);

  return (
    <>
      <calcinosis-faq ref={listen} lang={lang} heading-level={3} />
      <button onClick={() => setLang('ar')}>العربية</button>
      <output>{toggled}</output>
      <p id="loaded">{loaded.join(' ')}</p>
      <Link id="symptoms" href="#calcinosis-faq-symptoms">
        Symptoms
      </Link>
      <Link id="other" href="/other">
        Other
      </Link>
    </>
  );
}
