/* The buttons of a control page, where the same markup stands without a shadow root. */
document.addEventListener('click', ({target}) => {
  const button = target.closest('[data-announcement]');
  if (!button) return;
  for (const topic of document.querySelectorAll('details[part=topic]')) {
    topic.open = button.value === 'expand';
  }
  const region = document.createElement('div');
  region.ariaLive = 'polite';
  document.body.append(region);
  setTimeout(() => {
    region.textContent = button.dataset.announcement;
    setTimeout(() => region.remove(), 5000);
  }, 500);
});
