'use client';

import {useEffect, useRef, useState} from 'react';
import 'calcinosis-cutis/calcinosis-faq.js';

export default function Page() {
  const [lang, setLang] = useState('es');
  const [toggled, setToggled] = useState('');
  const faq = useRef(null);

  // React gives an element that comes from the server neither its properties nor its listeners, so
  // this page uses attributes and adds the listener itself.
  useEffect(() => {
    const element = faq.current;
    const onToggle = ({detail}) => setToggled(`${detail.topic} ${detail.open ? 'open' : 'closed'}`);
    element.addEventListener('calcinosis-toggle', onToggle);
    return () => element.removeEventListener('calcinosis-toggle', onToggle);
  }, []);

  return (
    <>
      <calcinosis-faq ref={faq} lang={lang} heading-level={3} />
      <button onClick={() => setLang('ar')}>العربية</button>
      <output>{toggled}</output>
    </>
  );
}
