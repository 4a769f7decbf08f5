#!/usr/bin/env bash
# npm runs a script that is called "dependencies" by itself, fails after installing, then says all
# is well.
#
# Tool: npm 10.8.2 (the same with 11.19.1), with Node.js 20 or newer.
# Expected: a script in package.json that is not called pre-, post-, install or prepare runs when
#   somebody asks for it. If installing fails, installing again fails, too.
# Seen: npm runs "dependencies" whenever it has changed node_modules. If the script fails, npm ci
#   fails, though everything is installed. The next npm install changes nothing, so it does not run
#   the script, and succeeds. npm ci --omit=dev runs it as well, without the tools that it may need.
# It matters: the name is a natural one for a script that lists licenses or writes a table. It works
#   for who wrote it and for everyone with a node_modules folder, and breaks each fresh machine and
#   each container.
# Instead: another name ("licenses"). npm's manual lists it as a life cycle script.
# Where seen: a script that wrote the list of dependencies.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

npm_packages npm@10.8.2
npm=$work/node_modules/npm/bin/npm-cli.js
mkdir project
cd project
cat >package.json <<'END'
{
  "private": true,
  "scripts": {"dependencies": "node table.js", "packages": "node table.js"},
  "dependencies": {"escape-string-regexp": "5.0.0"},
  "devDependencies": {"balanced-match": "4.0.2"}
}
END
cat >table.js <<'END'
import {appendFileSync} from 'node:fs';
appendFileSync('ran', process.env.npm_lifecycle_event);
process.exit(3);
END
node "$npm" install --package-lock-only --no-audit --no-fund >/dev/null 2>&1
rm -f ran

observe() {
  local code=0 ran=no there=no
  node "$npm" "$@" --no-audit --no-fund >/dev/null 2>&1 || code=$?
  [[ ! -e ran ]] || ran="yes, as $(cat ran)"
  rm -f ran
  [[ ! -e node_modules/escape-string-regexp ]] || there=yes
  echo "npm $*: exit code $code; script ran: $ran; package installed: $there"
}

verdict "$(
  observe ci
  observe install
  observe ci --omit=dev
  observe ci --ignore-scripts
  observe install
)" <<'END'
npm ci: exit code 3; script ran: yes, as dependencies; package installed: yes
npm install: exit code 0; script ran: no; package installed: yes
npm ci --omit=dev: exit code 3; script ran: yes, as dependencies; package installed: yes
npm ci --ignore-scripts: exit code 0; script ran: no; package installed: yes
npm install: exit code 0; script ran: no; package installed: yes
END
