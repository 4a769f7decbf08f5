/** Stages the package `calcinosis-cutis-files` in `dist-files/`, after a build: `npm run files-package`. */
import {projectPath} from '../project.js';
import {stageFilesPackage} from './stage.js';

const count = await stageFilesPackage(projectPath('dist'), projectPath('dist-files'));
console.log(`dist-files/ has ${count} files. Pack it with: npm pack ./dist-files`);
