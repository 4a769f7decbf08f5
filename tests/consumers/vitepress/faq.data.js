import {prerender} from 'calcinosis-cutis/prerender.js';

// Runs when the site is built: readers get what it returns, and nothing of what it imports.
export default {load: () => prerender('faq', {locale: 'es', headingLevel: 3})};
