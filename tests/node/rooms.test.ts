/** Breaks the rules of `.dependency-cruiser.js` on purpose. `npm run lint` holds the project to them. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cp, mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {projectPath} from '../../build/project.js';

/** Each room, and which others it may import. */
const allowed: Record<string, readonly string[]> = {
  content: [],
  wordpress: [],
  xliff: [],
  figures: ['content'],
  src: ['content'],
  command: ['content', 'src'],
  build: ['command', 'content', 'figures', 'src', 'wordpress', 'xliff'],
  l10n: ['build', 'content', 'xliff'],
  desk: ['build', 'content', 'l10n', 'src', 'xliff'],
  leaflets: ['build', 'content', 'figures', 'src'],
};
const above = ['.storybook', 'bench', 'scripts', 'stories', 'tests'];
const rooms = [...Object.keys(allowed), ...above];

const folder = await mkdtemp(path.join(tmpdir(), 'rooms-'));
after(() => rm(folder, {recursive: true}));

interface Violation {
  rule: {name: string};
  from: string;
  to: string;
}

/** What is wrong in a project of these files: `rule: from → to`. */
async function violations(files: Record<string, string>): Promise<string[]> {
  await cp(projectPath('tsconfig.json'), path.join(folder, 'tsconfig.json'));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), {recursive: true});
    await writeFile(path.join(folder, file), text);
  }
  const program = projectPath('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = projectPath('.dependency-cruiser.js');
  const args = [program, '.', '--config', config, '--output-type', 'json'];
  const {stdout} = await promisify(execFile)(process.execPath, args, {
    cwd: folder,
    maxBuffer: Infinity,
  });
  const {summary} = JSON.parse(stdout) as {summary: {violations: Violation[]}};
  return summary.violations.map(({rule, from, to}) => `${rule.name}: ${from} → ${to}`).sort();
}

const asValue = (name: string) => `import {value} from '${name}';\nconsole.log(value);\n`;
const value = 'export const value = 1;\nexport type Value = number;\n';

/** Every room imports every other. */
const downwards: Record<string, string> = {};
const upwards: string[] = [];
for (const room of rooms) {
  downwards[`${room}/value.ts`] = value;
  for (const other of rooms.filter((other) => other !== room)) {
    downwards[`${room}/of-${other}.ts`] = asValue(`../${other}/value.js`);
    if (!allowed[room] || allowed[room].includes(other)) continue;
    upwards.push(`${room}-imports-downwards: ${room}/of-${other}.ts → ${other}/value.ts`);
  }
}

const ways = {
  'content/deep/lazy.ts': `void import('../../src/value.js');\n`,
  'content/deep/type.ts': `import type {Value} from '../../src/value.js';\nexport const two: Value = 2;\n`,
  'content/deep/again.ts': `export * from '../../src/value.js';\n`,
  'content/deep/comment.js': `/** @import {Value} from '../../src/value.js' */\nexport const two = 2;\n`,
};

const read = `import locales from '../locales/locales.json' with {type: 'json'};\nconsole.log(locales);\n`;
const data = {'locales/locales.json': '{}', 'build/read.ts': read, 'src/read.ts': read};

const circle = (room: string) => ({
  [`${room}/circle/a.ts`]: `import {b} from './b.js';\nexport const a = () => b();\n`,
  [`${room}/circle/b.ts`]: `export const b = async () => (await import('./a.js')).a;\n`,
});
const circleOfTypes = (room: string) => ({
  [`${room}/types/a.ts`]: `import type {B} from './b.js';\nexport interface A {b?: B}\n`,
  [`${room}/types/b.ts`]: `import type {A} from './a.js';\nexport interface B {a?: A}\n`,
});

// All in one project: to look through one takes seconds.
const found = await violations({
  ...{...downwards, ...ways, ...data},
  ...{...circle('build'), ...circle('src'), ...circle('tests')},
  ...{...circleOfTypes('build'), ...circleOfTypes('src')},
});
const foundIn = (part: RegExp) => found.filter((line) => part.test(line));
/** The rule and the room of each violation, once. */
const byRoom = (lines: readonly string[]) => [
  ...new Set(lines.map((line) => line.replace(/\/.*/, ''))),
];

describe('rooms import', () => {
  it('only from rooms below', () => {
    assert.deepEqual(foundIn(/\/of-/), upwards.sort());
  });

  it('from there in whatever way it is written', () => {
    assert.deepEqual(
      foundIn(/\/deep\//),
      Object.keys(ways)
        .map((file) => `content-imports-downwards: ${file} → src/value.ts`)
        .sort(),
    );
  });

  it('from the languages’ data only in the build', () => {
    assert.deepEqual(foundIn(/\/read\./), [
      'src-imports-downwards: src/read.ts → locales/locales.json',
    ]);
  });
});

describe('modules import', () => {
  it('in no circle', () => {
    assert.deepEqual(byRoom(foundIn(/\/circle\//)), [
      'no-circle: build',
      'no-circle: src',
      'no-circle: tests',
    ]);
  });

  it('in no circle of types', () => {
    assert.deepEqual(byRoom(foundIn(/\/types\//)), ['no-circle: build', 'no-circle: src']);
  });
});
