import {createSSRApp} from 'vue';
import {renderToString} from 'vue/server-renderer';
import {pages} from './pages.js';

export const render = (path) => renderToString(createSSRApp(pages[path]));
