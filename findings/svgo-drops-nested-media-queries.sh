#!/usr/bin/env bash
# SVGO deletes media queries that are nested in a rule or written as a range, without a word.
#
# Tool: SVGO 4.1.0 with its default preset.
# Expected: what an optimizer does not understand, it leaves alone or reports. Browsers have
#   understood both forms since 2023.
# Seen: a media query at the top of the style sheet stays. The same query inside the rule that it
#   changes is gone, and only that: the rule stays, minified as if all were well. A query with
#   “width <= 600px” or with “not” inside “and” is gone, too.
# It matters: what is lost are the rules for forced colors, dark pages and print. The picture looks
#   right to whoever checks it in a light window.
# Instead: keep media queries at the top, in their old form (max-width), or leave out minifyStyles.
# Where seen: drawings with forced colors and dark colors, sent through optimizers.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

npm_packages svgo@4.1.0

cat >run.js <<'END'
import {optimize} from 'svgo';

const styles = {
  top: '.a{fill:red}@media (forced-colors:active){.a{fill:CanvasText}}',
  nested: '.a{fill:red;@media (forced-colors:active){fill:CanvasText}}',
  'max-width': '.a{fill:red}@media (max-width:600px){.a{fill:CanvasText}}',
  range: '.a{fill:red}@media (width<=600px){.a{fill:CanvasText}}',
  not: '.a{fill:red}@media print and (not (color)){.a{fill:CanvasText}}',
};
for (const [name, style] of Object.entries(styles)) {
  const shapes = '<path class="a" d="M0 0h9"/><path class="a" d="M0 5h9"/>';
  const {data} = optimize(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><style><![CDATA[${style}]]></style>${shapes}</svg>`,
  );
  const kept = data.includes('CanvasText') ? 'kept' : 'GONE';
  console.log(`${name}: ${kept}, the rule itself is ${/fill:red/.test(data) ? 'there' : 'gone'}`);
}
END

verdict "$(node run.js)" <<'END'
top: kept, the rule itself is there
nested: GONE, the rule itself is there
max-width: kept, the rule itself is there
range: GONE, the rule itself is there
not: GONE, the rule itself is there
END
