import {mount, unmount} from 'svelte';
import App from './App.svelte';

function show() {
  const app = mount(App, {target: document.getElementById('app')!});
  // As when a reader leaves a view and comes back.
  addEventListener('hashchange', () => void unmount(app).then(show), {once: true});
}
show();
