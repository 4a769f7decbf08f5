#!/usr/bin/env bash
# mini-svg-data-uri treats the words of a picture as code: a French name breaks it, others are
# changed.
#
# Tool: mini-svg-data-uri 1.4.4; @rgrove/parse-xml 4.2.3 reads what comes out.
# Expected: it shortens markup and leaves names and captions as they are. Its page warns of straight
#   double quotes in texts, of nothing else.
# Seen: it works on the file as one string. Every double quote becomes a single one, so a name with
#   a straight apostrophe (L'os) ends early, and the picture is no longer XML. No-break spaces and
#   the wide space of Chinese and Japanese become common spaces. A color in a text becomes its
#   English name.
# It matters: the build succeeds, and the picture is missing in French and Italian only; “37 °C” may
#   break before its unit. Configurations of webpack for inline SVG use this package.
# Instead: curly apostrophes (’) in all texts, and base64 or encodeURIComponent for SVG with words.
# Where seen: drawings with names in nine languages, as data URIs.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

npm_packages mini-svg-data-uri@1.4.4 @rgrove/parse-xml@4.2.3

cat >run.js <<'END'
import {parseXml} from '@rgrove/parse-xml';
import shorten from 'mini-svg-data-uri';

const visible = (text) =>
  text.replace(/[^\x20-\x7e°’]/g, (c) => `{${c.codePointAt().toString(16).padStart(4, '0')}}`);
for (const name of ["L'os", 'L’os', '37\u00a0°C', '5\u202f%', '\u7532\u3000\u4e59', 'ink #ff0000']) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${name}" viewBox="0 0 9 9"/>`;
  const uri = shorten(svg);
  const [, xml] = uri.match(/^data:image\/svg\+xml,(.*)$/s);
  let seen;
  try {
    const read = parseXml(decodeURIComponent(xml)).root.attributes['aria-label'];
    seen = read === name ? 'kept' : `changed to ${visible(read)}`;
  } catch {
    seen = 'the picture is not XML any more';
  }
  console.log(`${visible(name)}: ${seen}`);
}
END

verdict "$(node run.js)" <<'END'
L'os: the picture is not XML any more
L’os: kept
37{00a0}°C: changed to 37 °C
5{202f}%: changed to 5 %
{7532}{3000}{4e59}: changed to {7532} {4e59}
ink #ff0000: changed to ink red
END
