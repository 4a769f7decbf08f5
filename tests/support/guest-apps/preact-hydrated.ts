/** Takes over, with Preact, the page that a server wrote with the same data. */
import {h, hydrate} from 'preact';
import {App, type Names} from './preact-app.js';

const {data} = document.getElementById('app')!.dataset;
const props = JSON.parse(data!) as {names?: Names; html?: string};
hydrate(h(App, props), document.getElementById('app')!);
