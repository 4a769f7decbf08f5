import {afterEach, expect, test, vi} from 'vitest';
import 'calcinosis-cutis/calcinosis-faq.js';

const errors = vi.spyOn(console, 'error');
const warnings = vi.spyOn(console, 'warn');
afterEach(() => {
  expect(errors.mock.calls).toEqual([]);
  expect(warnings.mock.calls).toEqual([]);
});

test('the element shows its text, opens topics and changes its language', async () => {
  const failed = [];
  document.addEventListener('calcinosis-error', ({detail}) => failed.push(detail.error));
  document.body.innerHTML = '<calcinosis-faq lang="es"></calcinosis-faq>';
  const faq = document.querySelector('calcinosis-faq');
  await faq.updateComplete;
  expect(faq.locale).toBe('es');
  expect(faq.shadowRoot.textContent).toContain('calcinosis');

  await faq.show('diagnosis');
  expect(faq.shadowRoot.querySelector('#calcinosis-faq-diagnosis').open).toBe(true);

  faq.expandAll();
  await faq.updateComplete;
  const closed = faq.shadowRoot.querySelectorAll('[part=topic]:not([open])');
  expect(closed).toHaveLength(0);

  faq.lang = 'ar';
  await faq.updateComplete;
  expect(faq.locale).toBe('ar');
  faq.remove();
  // What comes later, comes now.
  await new Promise((done) => setTimeout(done, 200));
  expect(failed).toEqual([]);
});
