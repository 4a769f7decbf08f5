/* What a page of the screen reader's tests does by itself: it tells the server what happened. */
const tell = (what) => fetch(`/report?${encodeURIComponent(what)}`);

const nameOf = (node) => {
  const words = node.getAttribute('aria-label') ?? node.textContent;
  return `${node.localName} “${words.replace(/\s+/g, ' ').trim().slice(0, 40)}”`;
};

// Neither event leaves a shadow root in every case.
const seen = new WeakSet();
const watch = (root) => {
  if (seen.has(root)) return;
  seen.add(root);
  root.addEventListener('focusin', (event) => {
    const [node] = event.composedPath();
    if (root === node.getRootNode() && node !== document.body) tell(`focus on ${nameOf(node)}`);
  });
  root.addEventListener(
    'toggle',
    ({target}) => {
      if (target.id) tell(`${target.open ? 'opened' : 'closed'} ${target.id}`);
    },
    true,
  );
};
setInterval(() => {
  for (const root of [document, ...[...document.querySelectorAll('*')].map((e) => e.shadowRoot)]) {
    if (root) watch(root);
  }
}, 200);

for (const button of document.querySelectorAll('button[data-lang]')) {
  button.addEventListener('click', () => {
    document.querySelector('main').lang = button.dataset.lang;
  });
}

tell('ready');
