/** Says what a copy will do to a folder. */
import type {Plan} from './plan.js';

/** Whether anything that is there would be lost. */
export const needsConsent = ({overwrite, remove}: Plan): boolean =>
  overwrite.length + remove.length > 0;

/** @param folder as it was typed */
export function describePlan(plan: Plan, folder: string): string {
  const {wanted, write, overwrite, remove, keep, earlier} = plan;
  const bytes = [...wanted.values()].reduce((sum, {length}) => sum + length, 0);
  const same = [...wanted.keys()].filter((name) => !write.has(name)).length;
  const own = `of version ${earlier}, as it was copied`;
  return [
    `${wanted.size} files, ${Math.ceil(bytes / 1024)} KiB, for ${folder}${same ? `; ${same} are there already` : ''}.\n`,
    list(
      'These are there and say something else. They would be overwritten:',
      overwrite.map(({name, own: isOwn}) => `${name} (${isOwn ? own : 'not as it was copied'})`),
    ),
    overwrite.length > 0 &&
      'Pages that name one of these with its hash (integrity) need the new HTML at the same time.\n',
    list('These are of an earlier copy and not needed now. They would be removed:', remove),
    list('These are of an earlier copy, too, but somebody has changed them. They stay:', keep),
  ]
    .filter(Boolean)
    .join('');
}

const list = (title: string, lines: readonly string[]): string | false =>
  lines.length > 0 && `${title}\n${lines.map((line) => `  ${line}\n`).join('')}`;
