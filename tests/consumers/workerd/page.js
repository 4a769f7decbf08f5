import 'calcinosis-cutis/calcinosis-faq.js';

/** What the page does with the element, once its script is there. */
const faq = document.querySelector('calcinosis-faq');
faq.addEventListener('calcinosis-toggle', ({detail}) => {
  const state = detail.open ? 'open' : 'closed';
  document.querySelector('output').textContent = `${detail.topic} ${state}`;
});
document.querySelector('button').addEventListener('click', () => {
  faq.lang = 'ar';
});
