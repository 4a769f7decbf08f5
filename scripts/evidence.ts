/**
 * Says what the text rests on: how many statements have a guideline or review, another source or none,
 * and which statements on benefit, harm or limits have no review. Writes it into docs/evidence.md, too.
 * Fails where the record of the sources is wrong, and writes nothing then.
 *
 *     npm run evidence
 */
import {readFile} from 'node:fs/promises';
import {writeWhole} from '../build/files.js';
import {projectPath} from '../build/project.js';
import {coverage, withoutReview} from './evidence/coverage.js';
import {evidencePage, updateEvidencePage} from './evidence/page.js';
import {evidenceProblems} from './evidence/problems.js';
import {readEvidence} from '../build/evidence/record.js';

const evidence = await readEvidence();
const problems = evidenceProblems(evidence, new Date());
if (problems.length) {
  for (const problem of problems) console.error(problem);
  process.exitCode = 1;
} else {
  const path = projectPath(evidencePage);
  await writeWhole(path, await updateEvidencePage(await readFile(path, 'utf8'), evidence));
  console.table(coverage(evidence));
  const found = withoutReview(evidence);
  console.log(`\nOn benefit, harm or limits, without a guideline or review: ${found.length}`);
  for (const {id, says, statement} of found) console.log(`${id} (${statement.effect}): ${says}`);
}
