# shellcheck shell=bash
# What the findings share. A finding that sources this stands in an empty folder, which is removed
# at its end, with no settings, no language and no fonts but those that it brings.
set -euo pipefail

findings=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir settings
export XDG_CONFIG_HOME=$work/settings XDG_CACHE_HOME=$work/settings XDG_DATA_HOME=$work/settings
export LC_ALL=C.UTF-8
unset LANGUAGE LANG FONTCONFIG_FILE FONTCONFIG_PATH NODE_OPTIONS
cp "$findings/ink.js" .

# left_out WHAT: ends the finding with exit code 77, for it needs WHAT.
left_out() {
  echo "left out: needs $1"
  exit 77
}

# npm_packages NAME@VERSION…: installs exactly these beside the finding's own scripts.
npm_packages() {
  command -v npm >/dev/null || left_out 'Node.js 20 or newer, with npm'
  echo '{"private": true, "type": "module"}' >package.json
  npm install --save-exact --ignore-scripts --no-audit --no-fund --loglevel=error "$@" >npm.log 2>&1 ||
    { cat npm.log; echo "npm could not install: $*"; exit 2; }
}

# debian_packages NAME=VERSION…: leaves the finding out unless exactly these are installed.
debian_packages() {
  local package here missing=
  for package in "$@"; do
    # shellcheck disable=SC2016 # These are fields of dpkg-query.
    here=$(dpkg-query --show --showformat '${db:Status-Abbrev}${Version}' "${package%%=*}" 2>/dev/null || true)
    [[ $here == "ii ${package#*=}" ]] || missing+=" $package"
  done
  [[ -z $missing ]] || left_out "the Debian packages$missing"
}

# web_font FILE: unpacks a WOFF2 file of an npm package into fonts/. Needs the package fontverter.
web_font() {
  mkdir -p fonts
  node --input-type=module --eval '
    import {readFileSync, writeFileSync} from "node:fs";
    import {convert} from "fontverter";
    const [file, name] = process.argv.slice(1);
    writeFileSync(`fonts/${name}.ttf`, await convert(readFileSync(`node_modules/${file}`), "sfnt"));
  ' "$1" "$(basename "$1" .woff2)"
}

# private_fonts FOLDER: lets fontconfig find the fonts of this folder, and no other.
private_fonts() {
  local folder
  folder=$(cd "$1" && pwd)
  cat >"$folder.conf" <<END
<?xml version="1.0"?>
<fontconfig>
  <dir>$folder</dir>
  <cachedir>$folder.cache</cachedir>
</fontconfig>
END
  export FONTCONFIG_FILE=$folder.conf
}

# verdict OBSERVED <RECORDED: shows what was observed, and fails if that is not what was recorded.
verdict() {
  local recorded
  recorded=$(cat)
  printf '%s\n\n' "$1"
  if [[ $1 == "$recorded" ]]; then
    echo 'As recorded.'
  else
    echo 'This has changed. Recorded (<) and seen now (>):'
    diff <(printf '%s\n' "$recorded") <(printf '%s\n' "$1") || true
    exit 1
  fi
}
