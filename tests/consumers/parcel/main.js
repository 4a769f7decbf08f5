import 'calcinosis-cutis/calcinosis-faq.js';

const faq = document.querySelector('calcinosis-faq');
faq.headingLevel = 3;
faq.addEventListener('calcinosis-toggle', ({detail}) => {
  const state = detail.open ? 'open' : 'closed';
  document.querySelector('output').textContent = `${detail.topic} ${state}`;
});
document.querySelector('button').addEventListener('click', () => {
  faq.lang = 'ar';
});
