import react from '@vitejs/plugin-react';
import {defineConfig} from 'vite';

const input = ['index.html', 'hydrated.html', 'late.html'];

export default defineConfig(({isSsrBuild}) => ({
  plugins: [react()],
  build: isSsrBuild ? {} : {rolldownOptions: {input}},
}));
