#!/usr/bin/env bash
# fflate makes another zip file of the same files and the same fixed mtime when the time zone changes.
#
# Tool: fflate 0.8.3.
# Expected: mtime: 0, or any fixed Date or number, gives the same bytes on every machine.
# Seen: a zip entry has a time without a zone, and fflate writes the local time of that moment there: the
#   bytes differ between zones. A moment of 1980-01-01 in UTC even fails west of it: it is 1979 there,
#   which a zip file cannot say.
# It matters: for archives that are to be the same from the same sources, made on a server in UTC and
#   checked by somebody elsewhere.
# Instead: give a Date of local parts, new Date(1980, 0, 1), which is the same local time everywhere.
# Where seen: a test that makes an archive in two time zones and compares them.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

npm_packages fflate@0.8.3

cat >run.js <<'END'
import {createHash} from 'node:crypto';
import {zipSync} from 'fflate';

const zones = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles'];
const ways = {
  'a moment in UTC, 2000-01-01': () => new Date('2000-01-01T00:00:00Z'),
  'a moment in UTC, 1980-01-01': () => new Date('1980-01-01T00:00:00Z'),
  'local parts, 1980-01-01': () => new Date(1980, 0, 1),
};
for (const [name, mtime] of Object.entries(ways)) {
  const made = zones.map((zone) => {
    process.env.TZ = zone;
    try {
      return createHash('sha256').update(zipSync({'a.txt': [new Uint8Array(1), {mtime: mtime()}]})).digest('hex');
    } catch (error) {
      return error.message;
    }
  });
  const errors = made.filter((result) => !/^[\da-f]{64}$/.test(result));
  console.log(`${name}: ${new Set(made).size} different in ${zones.length} zones${errors.length ? `, ${errors.length} of them the error “${errors[0]}”` : ''}`);
}
END

verdict "$(node run.js)" <<'END'
a moment in UTC, 2000-01-01: 3 different in 3 zones
a moment in UTC, 1980-01-01: 3 different in 3 zones, 1 of them the error “date not in range 1980-2099”
local parts, 1980-01-01: 1 different in 3 zones
END
