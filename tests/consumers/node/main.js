import {loadContent, negotiate} from 'calcinosis-cutis/content.js';

for (const wanted of ['es-MX', 'ar-EG']) {
  const {title, topics, meta} = await loadContent('faq', negotiate(wanted));
  console.log(`${meta.locale} ${meta.dir} ${title}`);
  for (const {heading} of topics) console.log(heading);
}
