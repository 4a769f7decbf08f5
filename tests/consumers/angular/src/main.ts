import {bootstrapApplication} from '@angular/platform-browser';
import {App} from './app';

async function show() {
  const app = await bootstrapApplication(App);
  // As when a reader leaves a view and comes back.
  const showAgain = () => {
    app.destroy(); // and its <app-root>
    document.body.append(document.createElement('app-root'));
    return show();
  };
  addEventListener('hashchange', showAgain, {once: true});
}
await show();
