/**
 * Which room may import which: data and imports run downwards only, and in no circle. CONTRIBUTING.md
 * says what lives where.
 * @module
 */

/** What a room may import of the project besides itself. */
const below = {
  content: [],
  wordpress: [],
  xliff: [],
  figures: ['content'],
  src: ['content'],
  command: ['content', 'src'],
  build: ['command', 'content', 'figures', 'locales', 'src', 'wordpress', 'xliff'],
  l10n: ['build', 'content', 'xliff'],
  desk: ['build', 'content', 'l10n', 'src', 'xliff'],
  leaflets: ['build', 'content', 'figures', 'src'],
};

/** The rooms that may import all of those, and each other. None of those imports them. */
const above = ['\\.storybook', 'bench', 'demo', 'findings', 'scripts', 'stories', 'tests'];

const rooms = [...Object.keys(below), 'locales', ...above].join('|');

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(below).map(([room, allowed]) => ({
      name: `${room}-imports-downwards`,
      severity: 'error',
      comment: `${room}/ may import ${allowed.map((name) => `${name}/`).join(', ') || 'no other folder of the project'}.`,
      from: {path: `^${room}/`},
      to: {path: `^(${rooms})/`, pathNot: `^(${[room, ...allowed].join('|')})/`},
    })),
    {
      name: 'no-circle',
      severity: 'error',
      comment: 'Move what both need into a module that needs neither.',
      from: {},
      to: {circular: true},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    exclude: {
      path: '(^|/)node_modules/|^(\\.build|\\.git|\\.stryker-tmp|dist|dist-files|release|storybook-static|tests/consumers/[^/]+)/',
    },
    // Types are imported downwards, too.
    tsPreCompilationDeps: true,
    detectJSDocImports: true,
    tsConfig: {fileName: 'tsconfig.json'},
  },
};
