/* The script of a control page, where the same markup stands without a shadow root. */

/** Offers what only script can do, which a server leaves out. */
const offer = (root) => {
  for (const hidden of root.querySelectorAll('[hidden]')) hidden.hidden = false;
  const sections = root.querySelectorAll('[part=section]');
  root.querySelectorAll('nav a').forEach((link, i) => {
    link.href = `#${sections[i].id}`;
  });
  for (const link of root.querySelectorAll('[part=cited] a')) {
    link.href = `#${link.closest('[part=section]').querySelector('[part=sources]').id}`;
  }
};

const announce = (text) => {
  const region = document.createElement('div');
  region.ariaLive = 'polite';
  document.body.append(region);
  setTimeout(() => {
    region.textContent = text;
    setTimeout(() => region.remove(), 5000);
  }, 500);
};

const openAll = (button) => {
  for (const topic of document.querySelectorAll('details[part=topic]')) {
    topic.open = button.value === 'expand';
  }
  announce(button.dataset.announcement);
};

const textIn = (language) => document.querySelector(`template[lang="${language}"]`);

/** Another language takes the place of the text. */
const showText = (language) => {
  const {content, dataset} = textIn(language);
  const place = document.querySelector('main > div');
  place.lang = language;
  place.replaceChildren(content.cloneNode(true));
  offer(place);
  announce(dataset.announcement);
};

/** The English takes the place of a draft below its notice, and the draft that of the English. */
const showSection = (button) => {
  const {lang} = document.querySelector('main > div');
  const isEnglish = button.value === 'english';
  const own = textIn(lang);
  const shown = textIn(isEnglish ? 'en' : lang);
  const section = shown.content.querySelector('[part=section]').cloneNode(true);
  offer(section);
  document.querySelector('[part=section]').replaceWith(section);
  button.value = isEnglish ? 'translation' : 'english';
  button.textContent = isEnglish
    ? own.dataset.back
    : own.content.querySelector('[value=english]').textContent;
  announce(shown.dataset.announcement);
};

offer(document);
document.addEventListener('click', ({target}) => {
  const button = target.closest('button');
  if (!button) return;
  if (button.dataset.announcement) openAll(button);
  else if (button.dataset.lang) showText(button.dataset.lang);
  else if (/^(?:english|translation)$/.test(button.value)) showSection(button);
});
