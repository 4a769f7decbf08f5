import {render} from 'preact';
import {App} from './App.tsx';

function show() {
  const app = document.getElementById('app')!;
  render(<App />, app);
  // As when a reader leaves a view and comes back.
  addEventListener('hashchange', () => (render(null, app), show()), {once: true});
}
show();
