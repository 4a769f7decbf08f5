import {createSignal} from 'solid-js';
import {render} from 'solid-js/web';
import 'calcinosis-cutis/calcinosis-faq.js';

function App() {
  const [lang, setLang] = createSignal('es');
  const [toggled, setToggled] = createSignal('');
  return (
    <>
      <calcinosis-faq
        lang={lang()}
        prop:headingLevel={lang() === 'es' ? 4 : 3}
        on:calcinosis-toggle={({detail}) =>
          setToggled(`${detail.topic} ${detail.open ? 'open' : 'closed'}`)
        }
      />
      <button onClick={() => setLang('ar')}>العربية</button>
      <output>{toggled()}</output>
    </>
  );
}

render(() => <App />, document.getElementById('app'));
