// Before everything that imports Lit.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import 'calcinosis-cutis/calcinosis-faq.js';
import './page.js';
