/**
 * The package's bill of materials in CycloneDX's form: what it is made of, in which version, under
 * which license and with which hash. `npm sbom` would put the time, a random number and the name of
 * the folder into it, so that no two builds were the same.
 */
import {dependenciesOf, packageName, runtimePackages, type LockedPackages} from '../lock-file.js';

/** One package in the bill. */
export interface Component {
  type: 'library';
  'bom-ref': string;
  /** Where the name belongs to: `@lit`. */
  group?: string;
  name: string;
  version: string;
  licenses: Array<{expression: string} | {license: {id: string}}>;
  purl: string;
  hashes?: Array<{alg: 'SHA-512'; content: string}>;
}

/** CycloneDX 1.6, as far as it is used here. */
export interface BillOfMaterials {
  $schema: string;
  bomFormat: 'CycloneDX';
  specVersion: '1.6';
  version: 1;
  metadata: {component: Component};
  components: Component[];
  dependencies: Array<{ref: string; dependsOn: string[]}>;
}

/** The bill of the project with its dependencies at run time. */
export function billOfMaterials(
  project: {name: string; version: string; license: string},
  packages: LockedPackages,
): BillOfMaterials {
  const component = (folder: string): Component => {
    const own = folder ? {...packages[folder]!, name: packageName(folder)} : project;
    const {name: fullName, version, license} = own;
    if (!license) throw new Error(`package-lock.json: does not say the license of ${fullName}.`);
    const [name, group] = fullName.split('/').reverse() as [string, string?];
    const purl = `pkg:npm/${fullName.replace('@', '%40')}@${version}`;
    const integrity = 'integrity' in own ? own.integrity : undefined;
    return {
      type: 'library',
      'bom-ref': purl,
      ...(group && {group}),
      name,
      version,
      licenses: [license.includes(' ') ? {expression: license} : {license: {id: license}}],
      purl,
      ...(integrity && {hashes: [{alg: 'SHA-512' as const, content: hex(integrity)}]}),
    };
  };
  const folders = ['', ...runtimePackages(packages)];
  const [root, ...components] = folders.map(component) as [Component, ...Component[]];
  const refs = new Map(folders.map((folder) => [folder, component(folder)['bom-ref']]));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {component: root},
    components,
    dependencies: folders.map((folder) => ({
      ref: refs.get(folder)!,
      dependsOn: dependenciesOf(packages, folder)
        .map((needed) => refs.get(needed)!)
        .sort(),
    })),
  };
}

const hex = (integrity: string): string => {
  const [algorithm, hash] = integrity.split('-');
  if (algorithm !== 'sha512') throw new Error(`package-lock.json: ${integrity} is not a sha512.`);
  return Buffer.from(hash!, 'base64').toString('hex');
};
