/** Writes what templates draw as HTML, where there is no DOM to draw it in. */
import {nothing} from 'lit';

/** A Lit template's result, as far as it needs no DOM. */
interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/** The beginning of an attribute at the end of a template's string: ` id="calcinosis-`. */
const attribute = /\s(?<kind>[?.])?(?<name>[\w-]+)=(?<quote>"?)(?<start>[^"<>]*)$/;

/** Text as it stands in HTML, in an element or between an attribute's double quotes. */
export const escape = (text: unknown): string =>
  String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** HTML of a template, a text, a list of these, or nothing. */
export function toHtml(value: unknown): string {
  if (value == null || value === nothing) return '';
  if (Array.isArray(value)) return value.map(toHtml).join('');
  return typeof value === 'object' ? templateToHtml(value as Template) : escape(value);
}

function templateToHtml({strings, values}: Template): string {
  let html = '';
  let quoted = false;
  let text = '';
  strings.forEach((string, i) => {
    // The binding before has written its closing quote, or left its text for the end of the tag.
    html += (quoted ? string.slice(1) : string).replace('>', () => `>${text}`);
    quoted = false;
    text = '';
    if (i === values.length) return;
    const binding = attribute.exec(string);
    if (!binding) {
      html += toHtml(values[i]);
      return;
    }
    const {kind, name, quote, start} = binding.groups!;
    quoted = quote === '"';
    html = html.slice(0, -binding[0].length);
    // The only property that templates bind is textContent.
    if (kind === '.') text = escape(values[i]);
    else if (kind ? values[i] : values[i] !== nothing) {
      html += kind ? ` ${name}` : ` ${name}="${start}${escape(values[i])}"`;
    }
  });
  return html;
}
