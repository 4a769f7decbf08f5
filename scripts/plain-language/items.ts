/** What raters are asked: the items of two instruments, in our own words. */

/** An item of an instrument. */
export interface Item {
  /** Its number in the instrument. */
  number: number;
  /** What it asks. A yes speaks for the text. */
  asks: string;
  /** When it need not be answered. Without this it must be. */
  unless?: string;
}

const noPictures = 'There are no pictures.';
const veryShort = 'The text is very short: two paragraphs or fewer, without headings.';

/**
 * The Patient Education Materials Assessment Tool for print, of the Agency for Healthcare Research and
 * Quality. Its items 13 and 14 are about sound and film.
 */
export const pemat: Readonly<Record<'understandability' | 'actionability', readonly Item[]>> = {
  understandability: [
    {number: 1, asks: 'The title or the first lines tell at a glance what this text is for.'},
    {number: 2, asks: 'Nothing distracts from that purpose.'},
    {number: 3, asks: 'The words are those of every day.'},
    {number: 4, asks: 'Medical words are there only to make them familiar, and are explained.'},
    {number: 5, asks: 'Most sentences are active: they say who does what.'},
    {number: 6, asks: 'Numbers are clear and easy to understand.', unless: 'There are no numbers.'},
    {number: 7, asks: 'The reader does not need to calculate.'},
    {number: 8, asks: 'The text comes in short pieces.', unless: veryShort},
    {number: 9, asks: 'Each piece has a heading that says what is in it.', unless: veryShort},
    {number: 10, asks: 'One thing follows from the other, and what matters most is first.'},
    {number: 11, asks: 'There is a summary of the key points.', unless: veryShort},
    {number: 12, asks: 'Bullets, boxes, bold type or the like point to the key points.'},
    {number: 15, asks: 'There are pictures wherever they could make something easier.'},
    {
      number: 16,
      asks: 'Pictures support what the text says, and do not distract.',
      unless: noPictures,
    },
    {number: 17, asks: 'Pictures have clear titles or captions.', unless: noPictures},
    {
      number: 18,
      asks: 'Pictures are clear and have nothing that is not needed.',
      unless: noPictures,
    },
    {
      number: 19,
      asks: 'Tables are simple, with short and clear headings.',
      unless: 'There are no tables.',
    },
  ],
  actionability: [
    {number: 20, asks: 'At least one thing that the reader can do is named clearly.'},
    {number: 21, asks: 'What to do is said to the reader directly: “you”, or “Ask …”.'},
    {number: 22, asks: 'What to do is broken down into steps that are clear and not too large.'},
    {
      number: 23,
      asks: 'There is something to take along or fill in, such as a list of questions, wherever it could help.',
    },
    {
      number: 24,
      asks: 'Calculations come with simple instructions or examples.',
      unless: 'Nothing is calculated.',
    },
    {
      number: 25,
      asks: 'The text explains how to use its charts, graphs or tables to act.',
      unless: 'There are none.',
    },
    {number: 26, asks: 'There are pictures wherever they could make it easier to act.'},
  ],
};

/** The Clear Communication Index of the Centers for Disease Control and Prevention. */
export const index: readonly Item[] = [
  {number: 1, asks: 'There is one main message.'},
  {number: 2, asks: 'The main message is at the top. If 1 is no, this is no.'},
  {number: 3, asks: 'Something visual points to the main message. If 1 is no, this is no.'},
  {
    number: 4,
    asks: 'At least one picture carries or supports the main message. If 1 is no, this is no.',
  },
  {
    number: 5,
    asks: 'The reader is called to do something: an action, a question, somebody to turn to.',
  },
  {number: 6, asks: 'The main message and the call to act are both in the active voice.'},
  {
    number: 7,
    asks: 'All words are ones that the readers use. What they do not know is explained where it first stands.',
  },
  {number: 8, asks: 'What belongs side by side, or in an order, is in lists.'},
  {number: 9, asks: 'The text is in pieces with headings.'},
  {
    number: 10,
    asks: 'What matters most to the readers, the main message with it, is in the first paragraph or section.',
  },
  {number: 11, asks: 'The text says what is known and what is not known about its subject.'},
  {
    number: 12,
    asks: 'The text recommends at least one behavior.',
    unless: 'It could recommend none.',
  },
  {
    number: 13,
    asks: 'It says why each recommended behavior matters to the readers.',
    unless: 'It recommends none.',
  },
  {
    number: 14,
    asks: 'It says how to do each: steps, how often, whom to call, where to find out.',
    unless: 'It recommends none.',
  },
  {
    number: 15,
    asks: 'Numbers are always of a kind that the readers use.',
    unless: 'There are no numbers.',
  },
  {
    number: 16,
    asks: 'What each number means is always explained.',
    unless: 'There are no numbers.',
  },
  {number: 17, asks: 'The readers never need to calculate.', unless: 'There are no numbers.'},
  {
    number: 18,
    asks: 'The text says what the risk is, how it can harm and whom.',
    unless: 'It is about no risk.',
  },
  {
    number: 19,
    asks: 'Risks and benefits of what it recommends are both there.',
    unless: 'It recommends nothing with a risk or benefit to weigh.',
  },
  {
    number: 20,
    asks: 'Numbers for how likely something is come with words or a picture.',
    unless: 'There are none.',
  },
];
