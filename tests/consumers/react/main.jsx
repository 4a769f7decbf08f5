import {StrictMode, useState} from 'react';
import {createRoot} from 'react-dom/client';
import 'calcinosis-cutis/calcinosis-faq.js';

function App() {
  const [lang, setLang] = useState('es');
  const [toggled, setToggled] = useState('');
  return (
    <>
      <calcinosis-faq
        lang={lang}
        headingLevel={lang === 'es' ? 4 : 3}
        oncalcinosis-toggle={({detail}) =>
          setToggled(`${detail.topic} ${detail.open ? 'open' : 'closed'}`)
        }
      />
      <button onClick={() => setLang('ar')}>العربية</button>
      <output>{toggled}</output>
    </>
  );
}

createRoot(document.getElementById('app')).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
