/** What a section and its topics rest on. */
import {html, nothing} from 'lit';
import type {Section, Topic, Ui} from '../../content/model.js';
import {sourceItems, sourceNumbers} from '../source-items.js';
import {anchor, heading, label, paragraph} from './pieces.js';

/** The numbers of the sources that a topic rests on: one link, so that nobody has to pass dozens. */
export const citedTemplate = (
  section: Section,
  topic: Topic,
  ui: Ui,
  withoutScript: boolean | undefined,
) => {
  const numbers = sourceNumbers(section, topic);
  return numbers
    ? html`<p part="cited">
        <a href=${withoutScript ? nothing : `#${anchor(section.id, 'sources')}`}
          >${label(ui.sources, section, ui)}${numbers}</a
        >
      </p>`
    : nothing;
};

/**
 * The list, closed. A part brings that of a section of ours: it is the same in every language. None
 * where the host's own content has no sources.
 */
export const sourcesTemplate = (section: Section, level: number, ui: Ui) => {
  const {id, sources} = section;
  return sources && !sources.length
    ? nothing
    : html`<details
        part="sources"
        id=${anchor(id, 'sources')}
        data-sources=${sources ? nothing : id}
      >
        <summary>${heading(level, 'subheading', label(ui.sources, section, ui))}</summary>
        ${paragraph(label(ui.sourcesNote, section, ui))}
        ${
          // Not one place for both, so that Lit leaves alone what a part brings into it.
          sources ? html`<div>${sourceItems({html}, sources)}</div>` : html`<div></div>`
        }
      </details>`;
};
