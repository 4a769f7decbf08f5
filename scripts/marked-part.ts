/** Parts of documents that a program writes, between two comments. */
import {format, resolveConfig} from 'prettier';
import {projectPath} from '../build/project.js';

/**
 * A Markdown document with one of its parts made anew, formatted.
 * @param page the document's text
 * @param name the part stands between `<!-- name:start -->` and `<!-- name:end -->`
 * @param file the document's path in the project
 * @throws if the markers are missing
 */
export async function replaceMarkedPart(
  page: string,
  name: string,
  part: string,
  file: string,
): Promise<string> {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [before, old, ...more] = page.split(start);
  const [, after, ...others] = old?.split(end) ?? [];
  if (before === undefined || after === undefined || more.length || others.length) {
    throw new Error(`${file}: needs the lines ${start} and ${end}, once each, in this order.`);
  }
  const path = projectPath(file);
  const updated = `${before}${start}\n\n${part}\n\n${end}${after}`;
  return format(updated, {...(await resolveConfig(path)), filepath: path});
}
