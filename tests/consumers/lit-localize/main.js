import {configureLocalization, msg} from '@lit/localize';
import 'calcinosis-cutis/calcinosis-faq.js';

const {getLocale, setLocale} = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['fr'],
  loadLocale: () => import('./fr.js'),
});

const title = document.querySelector('h1');
const output = document.querySelector('output');
const faq = document.querySelector('calcinosis-faq');

const showTitle = () => {
  title.lang = getLocale();
  title.textContent = msg('Our clinic', {id: 'title'});
};
showTitle();

faq.headingLevel = 3;
faq.addEventListener('calcinosis-toggle', ({detail}) => {
  output.textContent = `${detail.topic} ${detail.open ? 'open' : 'closed'}`;
});
document.querySelector('button').addEventListener('click', async () => {
  faq.lang = 'ar';
  await setLocale('fr');
  showTitle();
});
