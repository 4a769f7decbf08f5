/** What TypeScript must refuse: a line that it accepts makes its `@ts-expect-error` an error. */
import 'calcinosis-cutis/calcinosis-faq.js';

const faq = document.createElement('calcinosis-faq');
// @ts-expect-error There is no such layout.
faq.layout = 'tabs';
// @ts-expect-error A level is a number.
faq.headingLevel = '3';
// @ts-expect-error There is no such property.
faq.headingLevl = 3;
// @ts-expect-error An event of another name is no event of ours and has no detail.
faq.addEventListener('calcinosis-toggled', ({detail}) => console.log(detail));
// @ts-expect-error A toggle event tells of a topic.
faq.addEventListener('calcinosis-toggle', ({detail}) => console.log(detail.question));
