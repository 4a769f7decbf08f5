/** Writes `dist/fhir/`. Needs the content modules that `npm run generate` makes. */
import {writeFolder} from '../files.js';
import {projectPath} from '../project.js';
import {fhirFiles} from './files.js';

await writeFolder(projectPath('dist/fhir'), fhirFiles());
