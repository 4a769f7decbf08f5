/**
 * What the documentation shows of a file: the lines between `<!-- #region docs -->` and
 * `<!-- #endregion -->`, without the indent that they share.
 *
 * @throws if the file has no such lines
 */
export function docsRegion(source: string): string {
  const region = /^ *<!-- #region docs -->\n(.*?)^ *<!-- #endregion -->$/ms.exec(source)?.[1];
  if (!region) throw new Error('There is no region between <!-- #region docs --> and its end.');
  const lines = region.trimEnd().split('\n');
  const indents = lines.filter((line) => line).map((line) => line.search(/\S/));
  return lines.map((line) => line.slice(Math.min(...indents))).join('\n');
}
