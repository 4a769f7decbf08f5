import {useState} from 'react';
import {createRoot} from 'react-dom/client';
import type {} from 'calcinosis-cutis/react.d.ts';

/** Properties of an element that is defined later: React writes them as attributes. */
function Late() {
  const [lang, setLang] = useState('es');
  return (
    <>
      <calcinosis-faq lang={lang} headingLevel={3} hideTitle jsonLd />
      <button onClick={() => setLang('ar')}>العربية</button>
    </>
  );
}

createRoot(document.getElementById('app')!).render(<Late />);
setTimeout(() => void import('calcinosis-cutis/calcinosis-faq.js'), 500);
