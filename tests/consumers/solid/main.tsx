import {render} from 'solid-js/web';
import {App} from './App.tsx';

function show() {
  const remove = render(() => <App />, document.getElementById('app')!);
  // As when a reader leaves a view and comes back.
  addEventListener('hashchange', () => (remove(), show()), {once: true});
}
show();
