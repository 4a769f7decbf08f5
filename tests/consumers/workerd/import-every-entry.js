/** Writes a module that imports every entry of the package, and says what each exports. */
import {readdirSync, writeFileSync} from 'node:fs';

// Those of cdn/ are for script tags; the others are no entries.
const others = /^(bin|cdn|chunks|parts|text|types)\/|^without-dom\.js$/;
const entries = readdirSync('node_modules/calcinosis-cutis/dist', {recursive: true})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js') && !others.test(file));

const imports = entries.map((file, i) => `import * as m${i} from 'calcinosis-cutis/${file}';\n`);
const names = entries.map((file, i) => `  '${file}': Object.keys(m${i}),\n`);
writeFileSync(
  'every-entry.js',
  `${imports.join('')}\nexport const exported = {\n${names.join('')}};\n`,
);
