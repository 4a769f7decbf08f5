import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

const isCustomElement = (tag) => tag.startsWith('calcinosis-');

export default defineConfig({
  plugins: [vue({template: {compilerOptions: {isCustomElement}}})],
  // The drawings are long and compress well; Vite counts them as they are.
  build: {chunkSizeWarningLimit: 700},
});
