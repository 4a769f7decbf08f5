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

const ofTexts: readonly Expectation[] = [
  expectation(
    'list',
    'a topic',
    'In the list layout, a topic is said as a heading',
    /^Calcium in injured skin heading/m,
  ),
  expectation('say-all', 'read all', 'Read at once, a list is said as one', /^List with 5 items/m),
  expectation(
    'say-all',
    'read all',
    'A box for help comes with its title, a heading',
    /^Signs of infection.*get medical help at once if you notice\n?\s?heading/m,
  ),
  expectation('say-all', 'read all', 'Questions to ask come with theirs', /^Questions to ask/m),
  expectation('say-all', 'read all', 'The link to the sources is there', /^Sources \[\d/m),
  expectation(
    'lists-of',
    'the headings',
    'Orca’s list of headings has those of the page and of the element',
    /^Headings: (?:8|9|1\d) items/m,
  ),
  expectation('steps', 'the first step', 'A step is said with its number', /^1\./m),
  expectation('steps', 'the lead', 'What leads to a list is read before it', /^What may come/m),
  expectation(
    'boxes',
    'a help box',
    'By the heading key, a box for help is said',
    /^Signs of infection.*heading/m,
  ),
  expectation(
    'boxes',
    'the button that prints',
    'A button that prints says what of',
    /^Print these questions, with room for notes Surgery (?:push )?button/m,
  ),
  expectation('boxes', 'a link', 'The link to the sources is said', /^Sources \[.*link/m),
  expectation('boxes', 'follows it', 'It says where it has led', /^Sources heading/m),
  expectation('article', 'the first link', 'The list of contents is a list of links', /link/m),
  expectation(
    'article',
    'follows it',
    'A link of it says the heading that it leads to',
    /^Types and their causes heading/m,
  ),
  expectation(
    'draft-notice',
    'the notice',
    'A draft says that it is one before its title',
    /^Esta traducción es un borrador/m,
  ),
  expectation('arabic', 'the title', 'Arabic is said in an English page', /أسئلة شائعة/),
  expectation('hindi', 'the title', 'Hindi is said in an English page', /जमाव का जोखिम/),
];

const ofWordpress: readonly Expectation[] = [
  expectation(
    'wordpress',
    'the title',
    'In a post of WordPress, the title is said as a heading',
    /^Common questions heading/m,
  ),
  expectation(
    'wordpress',
    'opens all',
    'The script comes there when it is needed, and it is said that all is open',
    /^Everything is open now/m,
  ),
  expectation('wordpress', 'its answer', 'The down arrow reads an answer', /^In calcinosis cutis/m),
  expectation('wordpress', 'follows it', 'The link to the sources says them', /^Sources heading/m),
];

const ofDesk: readonly Expectation[] = [
  expectation(
    'desk-translation',
    'its field',
    'At the desk, a field says its English and its text',
    /^Spanish: Calcinosis cutis: what it is.*qué es/m,
  ),
  expectation(
    'desk-translation',
    'types what is not in the English',
    'It is said what speaks against a text',
    /^The numbers differ/m,
  ),
  expectation('desk-review', 'the answers', 'An answer is said with its question', /this text is/m),
  expectation(
    'desk-review',
    'on from there, without one',
    'It is said what an answer lacks',
    /^Say what is wrong/m,
  ),
  expectation('desk-save', 'is saved', 'It is said that the work is saved', /^Saved/m),
];

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
    'modes',
    'the answer, in browse mode',
    'In browse mode, the down arrow reads the answer',
    /^In calcinosis cutis/m,
  ),
  expectation('modes', 'closes it', 'Enter closes it in browse mode', /^· closed/m),
  expectation(
    'lines',
    'the first question',
    'By the down arrow, a question is said with whether it is open',
    /^What is calcinosis cutis.*collapsed/m,
  ),
  expectation('lines', 'its answer', 'The next line is the answer that is open', itsAnswer),
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
    /^This text is now in English/m,
  ),
  expectation('figures', 'a picture', 'A picture is said by its meaning', /layers of the skin/),
  expectation('figures', 'its key', 'Its key follows, with its numbers', /Calcium deposit/),
  expectation(
    'without-script',
    'opens it',
    'Without script, Enter opens a question that has the focus',
    /^· opened/m,
  ),
  expectation(
    'late-script',
    'comes',
    'What a reader has opened stays open when a late script comes',
    /^(?![^]*· closed)/,
  ),
  expectation(
    'with-script',
    'opens it',
    'With script, Enter opens a question that has the focus',
    /^· opened/m,
  ),
  ...ofTexts,
  ...ofWordpress,
  ...ofDesk,
];
