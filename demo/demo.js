import 'calcinosis-cutis/calcinosis-faq.js';
import 'calcinosis-cutis/calcinosis-symptoms.js';
import 'calcinosis-cutis/calcinosis-treatments.js';
import {locales, negotiate} from 'calcinosis-cutis/content.js';

const {language, colors} = document.forms[0].elements;
const reader = document.querySelector('#reader');
const status = document.querySelector('output');

for (const {tag, name} of locales) language.add(new Option(name, tag));
language.value = negotiate(navigator.languages);

const showLanguage = () => {
  reader.lang = language.value;
  reader.dir = locales.find(({tag}) => tag === language.value).dir;
};
language.addEventListener('change', showLanguage);
showLanguage();

colors.addEventListener('change', () => {
  document.documentElement.style.colorScheme = colors.value;
});

reader.addEventListener('calcinosis-load', ({detail: {section, locale, status: kind}}) => {
  status.textContent = `Shown: ${section} in “${locale}” (${kind}).`;
});
reader.addEventListener('calcinosis-error', ({detail: {section, locale, error}}) => {
  status.textContent = `Not loaded: ${section} in “${locale}”. ${error}`;
});
