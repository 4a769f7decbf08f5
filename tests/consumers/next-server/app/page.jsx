import {prerender} from 'calcinosis-cutis/prerender.js';
import {Controls} from './controls.jsx';

// Rendered at each request, not when the site is built.
export const dynamic = 'force-dynamic';

export default function Page() {
  const html = prerender('faq', {locale: 'es', headingLevel: 3});
  return (
    <>
      {/* The browser has made a shadow root of what React would look for here. */}
      <div suppressHydrationWarning dangerouslySetInnerHTML={{__html: html}} />
      <Controls />
    </>
  );
}
