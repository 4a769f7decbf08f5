/** Programs that a test needs beyond Node and npm, which bring everything else. */
import {spawnSync} from 'node:child_process';

/**
 * Why a test has to be left out, for `skip`.
 *
 * @param names of all the programs that it needs
 * @returns a sentence about the first that is not installed; `false` if all are
 */
export function missingProgram(...names: string[]): string | false {
  const missing = names.find((name) => spawnSync(name, ['--version']).error);
  return missing ? `${missing} is not installed` : false;
}
