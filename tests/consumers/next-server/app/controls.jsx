'use client';

import {useEffect, useState} from 'react';
import {CalcinosisFaq} from 'calcinosis-cutis/elements.js';

/** Listens to the element from outside, and then defines it in the browser. */
export function Controls() {
  const [loaded, setLoaded] = useState([]);
  const [toggled, setToggled] = useState('');

  useEffect(() => {
    const listening = new AbortController();
    const {signal} = listening;
    const onLoad = ({detail}) => setLoaded((before) => [...before, detail.locale]);
    const onToggle = ({detail}) => setToggled(`${detail.topic} ${detail.open ? 'open' : 'closed'}`);
    document.addEventListener('calcinosis-load', onLoad, {signal});
    document.addEventListener('calcinosis-toggle', onToggle, {signal});
    CalcinosisFaq.define();
    return () => listening.abort();
  }, []);

  return (
    <>
      <button onClick={() => (document.querySelector('calcinosis-faq').lang = 'ar')}>
        العربية
      </button>
      <output>{toggled}</output>
      <p id="loaded">{loaded.join(' ')}</p>
    </>
  );
}
