import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {build} from 'esbuild';
import {updateDependencies} from '../../scripts/dependencies.js';
import {packageName, readLockedPackages, runtimePackages} from '../../build/lock-file.js';
import {projectPath} from '../../build/project.js';
import {billOfMaterials, type BillOfMaterials} from '../../build/sbom/bill.js';

const read = (file: string) => readFile(projectPath(file), 'utf8');
const project = JSON.parse(await read('package.json')) as {
  name: string;
  version: string;
  license: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const packages = await readLockedPackages();
const page = await read('docs/dependencies.md');

describe('docs/dependencies.md', () => {
  const reasonsIn = (heading: string) => {
    const part = page.split(`## ${heading}\n`)[1]!.split('\n## ')[0]!;
    return new Map(
      Array.from(part.matchAll(/^\| `([^`]+)` *\| (.*?) *\|$/gm), ([, name, why]) => [name!, why!]),
    );
  };

  for (const [heading, dependencies] of [
    ['What comes to the page', project.dependencies],
    ['What builds and tests', project.devDependencies],
  ] as const) {
    it(`says why each package is there, and names no other: ${heading}`, () => {
      const reasons = reasonsIn(heading);
      assert.deepEqual([...reasons.keys()].sort(), Object.keys(dependencies).sort());
      for (const [name, why] of reasons) assert.match(why, /^\S+( \S+){2,}\.$/, name);
    });
  }

  it('says which licenses there are today', async () => {
    assert.equal(
      page,
      await updateDependencies(page, packages),
      'Bring docs/dependencies.md up to date with: npm run licenses',
    );
  });

  it('names what Lit brings', () => {
    const named = new Set(Array.from(page.matchAll(/`([^`\s]+)`/g), ([, name]) => name));
    for (const folder of runtimePackages(packages))
      assert.ok(named.has(packageName(folder)), folder);
  });

  it('is not made of a license that is not allowed', async () => {
    const withPackage = (license: string | undefined, name: string) => ({
      ...packages,
      [`node_modules/${name}`]: {...packages[`node_modules/${name}`], version: '9.9.9', license},
    });
    for (const license of ['GPL-3.0-only', 'UNLICENSED', undefined]) {
      await assert.rejects(
        updateDependencies(page, withPackage(license, 'another-tool')),
        new RegExp(`another-tool@9\\.9\\.9 is under the license “${license ?? 'none stated'}”`),
      );
    }
    // A tool may have it, and what comes to the page may not.
    await updateDependencies(page, withPackage('MPL-2.0', 'another-tool'));
    await assert.rejects(
      updateDependencies(page, withPackage('MPL-2.0', 'lit-html')),
      /lit-html@9/,
    );
  });

  it('is of exact versions', () => {
    const ranges = Object.entries({...project.dependencies, ...project.devDependencies}).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    assert.deepEqual(ranges, []);
  });

  it('is of packages from the registry alone, each with its hash', () => {
    const without = Object.entries(packages).filter(
      ([folder, {integrity}]) => folder && !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
    );
    assert.deepEqual(without, []);
  });
});

/** Names of the packages that bundles of these modules hold; ours is ''. */
async function bundled(entries: string[]): Promise<Set<string>> {
  const {metafile} = await build({
    entryPoints: entries.map((entry) => projectPath(`.build/src/${entry}`)),
    bundle: true,
    splitting: true,
    format: 'esm',
    conditions: ['production'],
    metafile: true,
    write: false,
    outdir: 'out',
    logLevel: 'error',
    absWorkingDir: projectPath('.'),
  });
  return new Set(
    Object.keys(metafile.inputs).map(
      (file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? '',
    ),
  );
}

const bill = JSON.parse(
  await readFile(projectPath('dist/sbom.cdx.json'), 'utf8').catch(() => {
    throw new Error('dist/sbom.cdx.json is not there. Make it with: npm run build');
  }),
) as BillOfMaterials;
const fullName = ({group, name}: {group?: string; name: string}) =>
  group ? `${group}/${name}` : name;

describe('what a page gets', () => {
  it('is our own code and Lit', async () => {
    const inPage = await bundled(['index.js', 'generated/entries/es/calcinosis-faq.js']);
    assert.deepEqual(
      [...inPage].sort(),
      ['', '@lit/reactive-element', 'lit', 'lit-element', 'lit-html'],
      'Say in docs/dependencies.md what else comes to the page, and why.',
    );
    const named = new Set(bill.components.map(fullName));
    assert.deepEqual(
      [...inPage].filter((name) => name && !named.has(name)),
      [],
      'dist/sbom.cdx.json names all that is in dist/cdn/.',
    );
  });
});

describe('the bill of materials', () => {
  it('is that of the package and of what is installed today', () => {
    assert.deepEqual(bill, billOfMaterials(project, packages));
  });

  it('has the shape of CycloneDX 1.6', () => {
    assert.equal(bill.bomFormat, 'CycloneDX');
    assert.equal(bill.specVersion, '1.6');
    assert.equal(bill.version, 1);
    const {component} = bill.metadata;
    assert.equal(component.purl, `pkg:npm/${project.name}@${project.version}`);
    assert.deepEqual(component.licenses, [{expression: project.license}]);
    const all = [component, ...bill.components];
    const refs = all.map((one) => one['bom-ref']);
    assert.equal(new Set(refs).size, refs.length);
    for (const one of all) {
      assert.equal(one.type, 'library');
      assert.match(one.purl, /^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+[\w.-]*$/);
      assert.equal(decodeURIComponent(one.purl), `pkg:npm/${fullName(one)}@${one.version}`);
      assert.equal(one.licenses.length, 1);
    }
    assert.deepEqual(
      bill.dependencies.map(({ref}) => ref),
      refs,
    );
    for (const {dependsOn} of bill.dependencies) {
      for (const ref of dependsOn) assert.ok(refs.includes(ref), ref);
    }
  });

  it('says of each package the version, license and hash that the registry has', () => {
    for (const component of bill.components) {
      const {version, license, integrity} = packages[`node_modules/${fullName(component)}`]!;
      assert.equal(component.version, version);
      assert.deepEqual(component.licenses, [{license: {id: license}}]);
      const [hash] = component.hashes!;
      assert.equal(hash!.alg, 'SHA-512');
      assert.match(hash!.content, /^[\da-f]{128}$/);
      const base64 = Buffer.from(hash!.content, 'hex').toString('base64');
      assert.equal(`sha512-${base64}`, integrity);
    }
  });

  it('follows what is installed', () => {
    const nested = {
      '': {version: '1.0.0', license: 'MIT', dependencies: {a: '1', b: '1'}},
      'node_modules/a': {version: '1.0.0', license: 'MIT', dependencies: {b: '2'}},
      'node_modules/a/node_modules/b': {version: '2.0.0', license: 'ISC'},
      'node_modules/b': {version: '1.0.0', license: 'ISC', dependencies: {a: '1'}},
      'node_modules/tool': {version: '1.0.0', license: 'MIT'},
    };
    const {components, dependencies} = billOfMaterials(project, nested);
    assert.deepEqual(
      components.map(({purl}) => purl),
      ['pkg:npm/a@1.0.0', 'pkg:npm/b@2.0.0', 'pkg:npm/b@1.0.0'],
    );
    assert.deepEqual(dependencies[1]!.dependsOn, ['pkg:npm/b@2.0.0']);
    const missing = Object.fromEntries(
      Object.entries(nested).filter(([folder]) => folder !== 'node_modules/b'),
    );
    assert.throws(() => billOfMaterials(project, missing), /has no b, which .* needs/);
  });

  it('is the same wherever and whenever it is made', () => {
    assert.doesNotMatch(JSON.stringify(bill), /timestamp|serialNumber|"(\/|[A-Z]:)/);
  });
});
