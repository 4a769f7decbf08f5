/** What a clinical reviewer misses in a section: it is kept with the section’s first text. */
import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {data} from './data.js';
import {typedInto} from './typed-into.js';
import {type, workOn} from './work.js';

/** Room to say so, for each section. */
export const lackingFields = (): TemplateResult[] =>
  data.sections.flatMap(({title, groups}) => {
    const first = groups[0]?.units[0];
    if (!first) return [];
    const {lacking = ''} = workOn(first);
    return [
      html`<label class="comment">
        Is something missing in “${title}”? What should patients read there? (if anything)
        <span class="grow" data-text=${lacking}>
          <textarea
            rows="2"
            dir="auto"
            autocomplete="off"
            data-lacking
            .value=${live(lacking)}
            @input=${(event: Event) => type(first, {lacking: typedInto(event)})}
          ></textarea>
        </span>
      </label>`,
    ];
  });
