import {describe, it} from 'node:test';
import {RuleTester} from 'eslint';
import msgRule from '../../eslint-rules/msg.js';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

const filename = 'content/faq.ts';
const inImport = (code: string) => `import {msg} from '@lit/localize';\n${code}`;
const options = "{id: 'faq.diagnosis.body.1', desc: 'Answer, paragraph 1'}";

/** A piece of code with one error, and words that its message must hold. */
function invalid(name: string, code: string, message: RegExp, file = filename) {
  return {name, filename: file, code, errors: [{message}]};
}

new RuleTester().run('msg', msgRule, {
  valid: [
    {name: 'a full call', filename, code: inImport(`msg('A doctor looks.', ${options});`)},
    {
      name: 'two ids, quoted keys, a sign for “and”',
      filename,
      code: `msg('Heat & cold', {'id': 'faq.a', 'desc': 'x'}); msg("It’s 1 > 0.", {id: 'faq.b-2', desc: 'x'});`,
    },
    {
      name: 'ui.ts',
      filename: 'content/ui.ts',
      code: "msg('Open', {id: 'ui.open', desc: 'Button'});",
    },
    {
      name: 'every shape, with what is the same in every language',
      filename: 'content/faq.ts',
      code: inImport(`const faq = {
        id: 'faq',
        help: [help.infection()],
        intro: [msg('A', {id: 'faq.intro.what', desc: 'x'})],
        topics: [{
          id: 'care',
          formerly: ['old-care'],
          body: [{
            kind: 'steps',
            lead: msg('Do:', {id: 'faq.care.steps.lead', desc: 'x'}),
            items: [msg('Clean', {id: 'faq.care.steps.clean', desc: 'x'})],
          }],
          ask: [msg('May I?', {id: 'faq.care.ask.swim', desc: 'x'})],
          figure: {labels: [msg('Skin', {id: 'faq.care.figure.label.1', desc: 'x'})]},
        }, {
          figure: {labels: [msg('Bone', {id: 'faq.figure.x-ray.label.1', desc: 'x'})]},
        }],
      };`),
    },
    {
      name: 'shared.ts',
      filename: 'content/shared.ts',
      code: inImport(`const words = {gel: () => ({
        id: 'gel',
        level: 'soon',
        term: msg('Gel', {id: 'shared.words.gel.term', desc: 'x'}),
      })};`),
    },
    {name: 'another function', filename, code: "message('<b>'); console.msg();"},
  ],
  invalid: [
    invalid('no text', `msg(undefined, ${options})`, /not a plain string.*in quotes/),
    invalid('a template', 'msg(`A ${b}.`, ' + options + ')', /not a plain string/),
    invalid('a tagged template', 'msg(str`A ${b}.`, ' + options + ')', /not a plain string/),
    invalid('a sum', `msg('A ' + 'b.', ${options})`, /not a plain string/),
    invalid('an empty text', `msg(' ', ${options})`, /is empty/),
    invalid('HTML', `msg('Very <b>hard</b>', ${options})`, /“<”.*plain text/),
    invalid('a less-than sign', `msg('Less, < 3', ${options})`, /“<”/),
    invalid('an entity', `msg('A&nbsp;b', ${options})`, /“&nbsp;”/),
    invalid('a numeric entity', `msg('A&#160;b', ${options})`, /“&#160;”/),
    invalid('no options', "msg('A')", /no options.*id: 'faq\.…'/),
    invalid('options elsewhere', "msg('A', shared)", /no options/),
    invalid('no id', "msg('A', {desc: 'x'})", /no id.*id: 'faq\.…'/),
    invalid('an id from elsewhere', "msg('A', {id, desc: 'x'})", /no id/),
    invalid('a template as id', "msg('A', {id: `faq.${n}`, desc: 'x'})", /no id/),
    invalid('an id of one part', "msg('A', {id: 'faq', desc: 'x'})", /“faq” is not well formed/),
    invalid('capitals in an id', "msg('A', {id: 'faq.Body', desc: 'x'})", /not well formed/),
    invalid('an empty part', "msg('A', {id: 'faq..a', desc: 'x'})", /not well formed/),
    invalid(
      'the id of another file',
      "msg('A', {id: 'types.a', desc: 'x'})",
      /“types\.a” does not belong.*begin with “faq\.”/,
    ),
    invalid(
      'an id that only begins like the file’s name',
      "msg('A', {id: 'faqs.a', desc: 'x'})",
      /“faqs\.a” does not belong/,
    ),
    invalid(
      'an id twice',
      "msg('A', {id: 'faq.a', desc: 'x'});\nmsg('B', {id: 'faq.a', desc: 'x'})",
      /“faq\.a” is already used in line 1/,
    ),
    invalid(
      'an id deeper than an item of a list',
      "msg('A', {id: 'faq.care.steps.clean.first', desc: 'x'})",
      /“faq\.care\.steps\.clean\.first” has too many parts.*faq\.topic\.list\.item/,
    ),
    invalid('a bare text', "x = {heading: 'Care'}", /not in msg\(\).*id: 'faq\.…'/),
    invalid('a bare label', "x = {expandAll: 'Open'}", /not in msg/, 'content/ui.ts'),
    invalid('a bare template', 'x = {lead: `A sore may:`}', /not in msg/),
    invalid('a bare meaning', "x = {id: 'gel', meaning: 'wet'}", /not in msg/, 'content/shared.ts'),
    {
      name: 'bare texts in lists',
      filename,
      code: `x = {keyPoints: ['A', msg('B', ${options})], items: ['C']}`,
      errors: [{message: /not in msg/}, {message: /not in msg/}],
    },
    invalid('no desc', "msg('A', {id: 'faq.a'})", /no desc.*translators/),
    invalid('an empty desc', "msg('A', {id: 'faq.a', desc: ' '})", /no desc/),
    invalid('a desc from elsewhere', "msg('A', {id: 'faq.a', desc})", /no desc/),
    invalid('msg passed on', inImport('texts.map(msg);'), /without a call.*Call msg/),
    invalid(
      'msg under another name',
      "import {msg as m} from '@lit/localize'; m('<b>');",
      /imported as m.*own name/,
    ),
    {
      name: 'everything wrong at once',
      filename,
      code: 'msg(text, {...shared})',
      errors: [{message: /not a plain string/}, {message: /no desc/}, {message: /no id/}],
    },
  ],
});
