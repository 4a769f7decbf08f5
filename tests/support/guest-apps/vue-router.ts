/** An app with Vue Router. */
import {createApp, h} from 'vue';
import {
  createRouter,
  createWebHashHistory,
  createWebHistory,
  RouterLink,
  RouterView,
} from 'vue-router';
import {above, base, below, inFragment, links, root, views} from './views.js';

const routes = views.map(({path, element}) => ({
  path,
  component: {
    render: () => (element ? [h('div', above), h(element), h('div', below)] : h('h1', 'Home')),
  },
}));
const router = createRouter({
  history: inFragment ? createWebHashHistory(base) : createWebHistory(base),
  routes,
  // As its documentation has it.
  scrollBehavior: (to, _from, saved) => saved ?? (to.hash ? {el: to.hash} : {top: 0}),
});

const App = () => [links.map(([id, to]) => h(RouterLink, {id, to}, () => id)), h(RouterView)];
createApp(App).use(router).mount(root);
