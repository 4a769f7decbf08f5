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
  const project = await mkdtemp(path.join(folder, 'project-'));
  await cp(projectPath('tsconfig.json'), path.join(project, 'tsconfig.json'));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(project, file)), {recursive: true});
    await writeFile(path.join(project, file), text);
  }
  const program = projectPath('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = projectPath('.dependency-cruiser.js');
  const args = [program, '.', '--config', config, '--output-type', 'json'];
  const {stdout} = await promisify(execFile)(process.execPath, args, {
    cwd: project,
    maxBuffer: Infinity,
  });
  const {summary} = JSON.parse(stdout) as {summary: {violations: Violation[]}};
  return summary.violations.map(({rule, from, to}) => `${rule.name}: ${from} → ${to}`).sort();
}

const asValue = (name: string) => `import {value} from '${name}';\nconsole.log(value);\n`;
const value = 'export const value = 1;\nexport type Value = number;\n';

describe('rooms import', () => {
  it('only from rooms below', async () => {
    const files: Record<string, string> = {};
    const expected: string[] = [];
    for (const room of rooms) {
      files[`${room}/value.ts`] = value;
      for (const other of rooms.filter((other) => other !== room)) {
        files[`${room}/of-${other}.ts`] = asValue(`../${other}/value.js`);
        if (!allowed[room] || allowed[room].includes(other)) continue;
        expected.push(`${room}-imports-downwards: ${room}/of-${other}.ts → ${other}/value.ts`);
      }
    }
    assert.deepEqual(await violations(files), expected.sort());
  });

  it('from there in whatever way it is written', async () => {
    const ways = {
      'lazy.ts': `void import('../src/value.js');\n`,
      'type.ts': `import type {Value} from '../src/value.js';\nexport const two: Value = 2;\n`,
      'again.ts': `export * from '../src/value.js';\n`,
      'comment.js': `/** @import {Value} from '../src/value.js' */\nexport const two = 2;\n`,
    };
    const files = Object.fromEntries(
      Object.entries(ways).map(([name, text]) => [
        `content/deep/${name}`,
        text.replace('..', '../..'),
      ]),
    );
    assert.deepEqual(
      await violations({...files, 'src/value.ts': value}),
      Object.keys(ways)
        .map((name) => `content-imports-downwards: content/deep/${name} → src/value.ts`)
        .sort(),
    );
  });

  it('from the languages’ data only in the build', async () => {
    const read = `import locales from '../locales/locales.json' with {type: 'json'};\nconsole.log(locales);\n`;
    assert.deepEqual(
      await violations({
        'locales/locales.json': '{}',
        'build/read.ts': read,
        'src/read.ts': read,
      }),
      ['src-imports-downwards: src/read.ts → locales/locales.json'],
    );
  });
});

/** The rule and the room of each violation, once. */
const byRoom = (found: readonly string[]) => [
  ...new Set(found.map((line) => line.replace(/\/.*/, ''))),
];

describe('modules import', () => {
  it('in no circle', async () => {
    const circle = (room: string) => ({
      [`${room}/a.ts`]: `import {b} from './b.js';\nexport const a = () => b();\n`,
      [`${room}/b.ts`]: `export const b = async () => (await import('./a.js')).a;\n`,
    });
    const found = await violations({...circle('build'), ...circle('src'), ...circle('tests')});
    assert.deepEqual(byRoom(found), ['no-circle: build', 'no-circle: src', 'no-circle: tests']);
  });

  it('in no circle of types', async () => {
    const circle = (room: string) => ({
      [`${room}/a.ts`]: `import type {B} from './b.js';\nexport interface A {b?: B}\n`,
      [`${room}/b.ts`]: `import type {A} from './a.js';\nexport interface B {a?: A}\n`,
    });
    const found = await violations({...circle('build'), ...circle('src')});
    assert.deepEqual(byRoom(found), ['no-circle: build', 'no-circle: src']);
  });
});
