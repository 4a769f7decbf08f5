/** What a reader should hear, and where in the transcripts it would be: the rows of the table in the docs. */

export interface Expectation {
  /** Id of the scenario. */
  scenario: string;
  /** What its step is for. */
  at: string;
  /** What should be heard, in words. */
  what: string;
  /** What was said, utterances on lines of their own; what the page reports begins with a dot. */
  hears: RegExp;
}

const expectation = (scenario: string, at: string, what: string, hears: RegExp): Expectation => ({
  scenario,
  at,
  what,
  hears,
});

/** What is heard of the question that scenarios link to, and of its answer. */
const linkedQuestion = /^(?!·).*How will my doctor find out what I have/m;
const itsAnswer = /^(?:There is no single test|Your doctor)/m;

export const expectations: readonly Expectation[] = [
  expectation(
    'tab',
    'the first question',
    'By Tab, a question is said with whether it is open',
    /^What is calcinosis cutis.*collapsed/m,
  ),
  expectation('tab', 'opens it', 'Enter opens a question that has the focus', /^· opened/m),
  expectation('tab', 'opens it', 'It is said that it has opened', /^expanded/m),
  expectation(
    'headings',
    'the first question',
    'By the heading key, a question is said as a heading',
    /^What is calcinosis cutis.*heading/m,
  ),
  expectation(
    'headings',
    'to open it',
    'Enter opens a question that was reached by the heading key',
    /^· opened/m,
  ),
  expectation(
    'terms',
    'the question',
    'There is a pause between a question and its medical name',
    /^Calcium in injured skin ?, Dystrophic/m,
  ),
  expectation(
    'open-all',
    'Open all',
    'The button says its words, then the title, once',
    /^Open all Common questions (?:push )?button/m,
  ),
  expectation('open-all', 'opens all', 'It is said that all is open', /^Everything is open now/m),
  expectation(
    'open-all',
    'closes all',
    'It is said that all is closed',
    /^Everything is closed now/m,
  ),
  expectation('link', 'follows it', 'A link to a question says the question', linkedQuestion),
  expectation('link', 'the answer', 'The down arrow reads the answer’s beginning then', itsAnswer),
  expectation(
    'page-link',
    'the page opens',
    'A page that is opened by such a link says the question',
    linkedQuestion,
  ),
  expectation(
    'page-link',
    'the answer',
    'The down arrow reads the answer’s beginning then',
    itsAnswer,
  ),
  expectation(
    'languages',
    'shows it',
    'It is said that the text is in English now',
    /The text is now in English/,
  ),
  expectation('figures', 'a picture', 'A picture is said by its meaning', /layers of the skin/),
  expectation('figures', 'its key', 'Its key follows, with its numbers', /Calcium deposit/),
  expectation(
    'without-script',
    'opens it',
    'Without script, Enter opens a question that has the focus',
    /^· opened/m,
  ),
];
