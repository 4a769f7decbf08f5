/** Puts each entry's types beside it, and checks that nothing else is needed to find them. */
import {relative, dirname} from 'node:path';
import {contentEntries, lazyEntry, packageEntries, prerenderEntries} from './entries.js';
import {writeWhole} from './files.js';
import {projectPath} from './project.js';

for (const [name, module] of Object.entries({
  ...packageEntries(),
  ...contentEntries(),
  ...prerenderEntries(),
  ...lazyEntry(),
})) {
  const types = projectPath(`dist/types/${relative(projectPath('.build'), module)}`);
  const entry = projectPath(`dist/${name}.d.ts`);
  const specifier = relative(dirname(entry), types).replaceAll('\\', '/');
  const from = `'${specifier.startsWith('.') ? specifier : `./${specifier}`}'`;
  const isContent = name.startsWith('content/');
  await writeWhole(
    entry,
    isContent ? `export {default} from ${from};\n` : `export * from ${from};\n`,
  );
}
