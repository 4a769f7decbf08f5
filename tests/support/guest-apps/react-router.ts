/** An app with React Router. */
import {createElement as h, Fragment} from 'react';
import {createRoot} from 'react-dom/client';
import {createBrowserRouter, createHashRouter, Link, Outlet, ScrollRestoration} from 'react-router';
import {RouterProvider} from 'react-router/dom';
import {above, base, below, inFragment, links, root, views} from './views.js';

const children = views.map(({path, element}) => ({
  path,
  Component: () =>
    element
      ? h(Fragment, null, h('div', above), h(element), h('div', below))
      : h('h1', null, 'Home'),
}));
const App = () =>
  h(
    Fragment,
    null,
    links.map(([id, {path, hash}]) => h(Link, {key: id, id, to: {pathname: path, hash}}, id)),
    h(Outlet),
    h(ScrollRestoration),
  );

const routes = [{Component: App, children}];
const router = inFragment
  ? createHashRouter(routes)
  : createBrowserRouter(routes, {basename: base});
createRoot(root).render(h(RouterProvider, {router}));
