import {createSSRApp} from 'vue';
import {pages} from './pages.js';

createSSRApp(pages[location.pathname]).mount('#app');
