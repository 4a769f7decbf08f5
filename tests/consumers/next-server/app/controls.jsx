'use client';

import {useEffect, useState} from 'react';
import 'calcinosis-cutis/calcinosis-faq.js';

/** Defines the element in the browser, and listens to it from outside. */
export function Controls() {
  const [toggled, setToggled] = useState('');

  useEffect(() => {
    const onToggle = ({detail}) => setToggled(`${detail.topic} ${detail.open ? 'open' : 'closed'}`);
    document.addEventListener('calcinosis-toggle', onToggle);
    return () => document.removeEventListener('calcinosis-toggle', onToggle);
  }, []);

  return (
    <>
      <button onClick={() => (document.querySelector('calcinosis-faq').lang = 'ar')}>
        العربية
      </button>
      <output>{toggled}</output>
    </>
  );
}
