/** Makes the package in `dist/`: `npm run build`. Each step is a file of this folder, or a tool. */
import {runSteps} from './run-steps.js';

process.exitCode = await runSteps('npm run build', [
  {name: 'remove what was built before', command: 'npm run clean'},
  {name: 'modules of content and drawings', command: 'npm run generate'},
  {name: 'compiled modules and their types', command: 'tsc -p tsconfig.build.json'},
  {name: 'modules of the package', command: 'rollup -c'},
  {name: 'types beside each entry', command: 'tsx build/types.ts'},
  // The longest first.
  [
    {name: 'files of the drawings', command: 'tsx build/figures/write.ts'},
    {name: 'files for pages without a bundler', command: 'tsx build/cdn/write.ts'},
    {name: 'HTML', command: 'tsx build/html/write.ts'},
    {name: 'manifest of the elements', command: 'npm run manifest'},
    {name: 'JSON', command: 'tsx build/json/write.ts'},
    {name: 'llms.txt', command: 'tsx build/llms/write.ts'},
    {name: 'FHIR documents', command: 'tsx build/fhir/write.ts'},
    {name: 'the command', command: 'tsx build/command.ts'},
    {name: 'bill of materials', command: 'tsx build/sbom/write.ts'},
  ],
  {name: 'types for editors and frameworks', command: 'tsx build/editor-types/write.ts'},
  {name: 'sizes', command: 'tsx build/sizes.ts'},
]);
