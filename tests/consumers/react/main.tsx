import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {App} from './App.tsx';

function show() {
  const root = createRoot(document.getElementById('app')!);
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  // As when a reader leaves a view and comes back.
  addEventListener('hashchange', () => (root.unmount(), show()), {once: true});
}
show();
