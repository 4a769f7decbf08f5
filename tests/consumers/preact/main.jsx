import {render} from 'preact';
import {useState} from 'preact/hooks';
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

render(<App />, document.getElementById('app'));
