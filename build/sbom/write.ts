/** Writes `dist/sbom.cdx.json`, the package's bill of materials. */
import {readFile} from 'node:fs/promises';
import {writeWhole} from '../files.js';
import {readLockedPackages} from '../lock-file.js';
import {projectPath} from '../project.js';
import {billOfMaterials} from './bill.js';

const project = JSON.parse(await readFile(projectPath('package.json'), 'utf8')) as {
  name: string;
  version: string;
  license: string;
};
const bill = billOfMaterials(project, await readLockedPackages());
await writeWhole(projectPath('dist/sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`);
