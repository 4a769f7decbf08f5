import {describe, it} from 'node:test';
import {RuleTester} from 'eslint';
import msgRule from '../../scripts/eslint-rules/msg.js';

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
