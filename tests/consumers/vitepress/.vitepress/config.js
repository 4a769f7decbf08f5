import {defineConfig} from 'vitepress';

export default defineConfig({
  title: 'VitePress',
  head: [['link', {rel: 'icon', href: 'data:,'}]],
});
