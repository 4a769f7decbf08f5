import {createApp} from 'vue';
import App from './App.vue';

function show() {
  const app = createApp(App);
  app.mount('#app');
  // As when a reader leaves a view and comes back.
  addEventListener('hashchange', () => (app.unmount(), show()), {once: true});
}
show();
