import {unsafeCSS, type CSSResult} from 'lit';
import {styles} from '../generated/styles.js';
import {ContentElement} from './content-element.js';
import {define} from './define.js';
import {deepLinks, given, questionSheet} from './later.js';
import {anchor} from './pieces.js';
import {sectionFrame, type Frame} from './template.js';

/**
 * What all elements do: choose the language, load the content, show it.
 *
 * @attr {string} lang - Language wanted, a BCP 47 tag. By default that of the nearest ancestor that has one, else English.
 *
 * @fires {CustomEvent<LoadDetail>} calcinosis-load - Content was rendered: at first and after each change of language. Detail: `section`, `locale`, `status`.
 * @fires {CustomEvent<ErrorDetail>} calcinosis-error - Something could not be loaded, or `content` has another shape. What was shown stays; the next change tries again, or the network's return. Detail: `section`, `locale`, `error`.
 * @fires {CustomEvent<ToggleDetail>} calcinosis-toggle - The reader, the page's search or a script opened or closed a topic. Detail: `section`, `topic`, `open`.
 * @fires {CustomEvent<FeedbackDetail>} calcinosis-feedback - The reader follows a link to report a mistake. Cancel it to take the report in your own way. Detail: `section`, `topic`, `locale`, `version`, `href`.
 *
 * @slot - Your own text until the content is there, and if it cannot be loaded.
 * @slot before - Above the title, below the notice of a draft.
 * @slot after - Below the topics.
 * @slot help - In the most urgent of the boxes that say when to get help, for your own number. The article has it once, a section without such a box does not.
 * @slot review - Replaces the sentence that says who reviewed the text.
 * @slot disclaimer - Replaces the sentence that says that this is general information.
 * @slot after-TOPIC - At the end of the topic of that id, for what only you know, such as a local phone number.
 *
 * @csspart section - A whole section.
 * @csspart title - The section's or the article's title.
 * @csspart about - Says what the condition is. In the article, once at the top.
 * @csspart key-points - What a reader should take along.
 * @csspart help - A box that says when to get help. It is never inside anything closed.
 * @csspart intro - The paragraphs before the first topic.
 * @csspart topic - One topic: a `details` element in an accordion, else a `section`.
 * @csspart heading - A topic's heading.
 * @csspart term - The medical name below a topic's heading.
 * @csspart body - A topic's paragraphs and lists.
 * @csspart ask - A topic's questions to take along, with the button that prints them.
 * @csspart words - Words that the reader may hear, with their meanings.
 * @csspart cited - The numbers of the sources that a topic rests on.
 * @csspart feedback - A link at the end of a topic, with which a reader reports a mistake.
 * @csspart sources - What a section rests on: a `details` element, closed, and open on paper.
 * @csspart subheading - The heading of key points, help, questions, words or sources.
 * @csspart figure - A picture with its key and caption.
 * @csspart notice - Says that the text is a draft, or partly in English.
 * @csspart disclaimer - The sentences at the end.
 * @csspart contents - The article's table of contents.
 * @csspart controls - The buttons that open and close all topics.
 *
 * @cssprop [--calcinosis-accent-color=currentcolor] - Links, buttons' borders, the accordion's arrows.
 * @cssprop [--calcinosis-border-color] - Lines between topics and around notices; a tint of the text's color by default.
 * @cssprop [--calcinosis-focus-color=currentcolor] - The outline of what has the keyboard's focus.
 * @cssprop [--calcinosis-help-color=currentcolor] - The frame of boxes that say when to get help.
 * @cssprop [--calcinosis-radius=0.25em] - Corners of buttons and notices.
 */
export abstract class CalcinosisElement extends ContentElement {
  /** @internal Draws the sections: here the only one. */
  static override readonly frame: Frame = sectionFrame;

  static override readonly styles: CSSResult = unsafeCSS(styles);

  /**
   * Defines the element. A name that is taken is left as it is, with one warning if another class
   * has it, such as that of a second version on the page. It never throws, so that a page which
   * imports an element goes on whatever was done to its registry: a warning says what is wrong.
   */
  static define(
    tagName = anchor(this.section),
    registry: CustomElementRegistry = customElements,
  ): void {
    const Element = this as unknown as CustomElementConstructor;
    define(Element, tagName, anchor(this.section), registry);
  }

  /** Opens every topic of an accordion. Does nothing while it is exclusive. */
  expandAll(): void {
    if (!this.exclusive) this.act(({openAll}) => openAll(this, true));
  }

  /** Closes every topic of an accordion. */
  collapseAll(): void {
    this.act(({openAll}) => openAll(this, false));
  }

  /** Goes to a topic: opens it, scrolls to it and moves the focus there. */
  async show(topicId: string): Promise<void> {
    await this.updateComplete;
    await this.use(deepLinks, ({show}) => show(this, topicId, given));
  }

  /**
   * Prints the questions to take along, with room to write. The page itself stays as it is.
   *
   * @param what `ask`: the questions to ask
   * @param topicId of the only topic to print; by default all that are shown
   */
  async print(what: 'ask', topicId?: string): Promise<void> {
    await this.updateComplete;
    await this.use(questionSheet, ({print}) => print(this, what, topicId, given));
  }
}
