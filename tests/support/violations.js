// The first script of a page under a strict policy: keeps what the browser reports of the page.
window.violations = [];

document.addEventListener('securitypolicyviolation', (event) => {
  window.violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
});

if ('ReportingObserver' in window) {
  new ReportingObserver(
    (reports) => {
      for (const {type, body} of reports)
        window.violations.push(`${type}: ${JSON.stringify(body)}`);
    },
    {buffered: true},
  ).observe();
}

// Scripts that do not arrive, and errors of those that do.
window.addEventListener(
  'error',
  ({target, message}) => window.violations.push(`error: ${message ?? target.src}`),
  true,
);
window.addEventListener('unhandledrejection', ({reason}) => {
  window.violations.push(`unhandled rejection: ${reason}`);
});
