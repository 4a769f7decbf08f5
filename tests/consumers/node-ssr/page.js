/** What the page does with the element, however that gets its behaviour. */
const faq = document.querySelector('calcinosis-faq');
faq.addEventListener('calcinosis-toggle', ({detail}) => {
  const state = detail.open ? 'open' : 'closed';
  document.querySelector('output').textContent = `${detail.topic} ${state}`;
});
document.querySelector('button').addEventListener('click', () => {
  faq.lang = 'ar';
});
