/** Writes `dist/json/`. Needs the content modules that `npm run generate` makes. */
import {readFile} from 'node:fs/promises';
import {contentVersion} from '../../content/version.js';
import {fingerprints, logFile, parseLog, publishedVersions} from '../content-changelog.js';
import {evaluateContent} from '../evaluate-content.js';
import {writeFolder} from '../files.js';
import {jsonFiles} from './files.js';
import {englishTexts} from '../english-texts.js';
import {projectPath} from '../project.js';

const log = parseLog(await readFile(projectPath(logFile), 'utf8'));
const units = fingerprints(englishTexts(await evaluateContent()));
const changelog = publishedVersions(log, units, contentVersion);

const files = await jsonFiles();
files.set('content-changelog.json', `${JSON.stringify(changelog, null, 2)}\n`);
await writeFolder(projectPath('dist/json'), files);
