import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';

const faq = import.meta.resolve('calcinosis-cutis-files/html/es/calcinosis-faq.html');
const page = readFileSync('page.html', 'utf8');

mkdirSync('_site');
writeFileSync(
  '_site/index.html',
  page.replace('{{faq}}', () => readFileSync(new URL(faq), 'utf8')),
);
cpSync('node_modules/calcinosis-cutis/dist/cdn', '_site/calcinosis-cutis', {recursive: true});
