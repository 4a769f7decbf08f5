/** Where the methods of a class are. */
import ts from 'typescript';

/**
 * Lines of the class members of these names, `12-40`, from 1.
 * @throws for a name that no class in the file has
 */
export function methodLines(path: string, text: string, names: readonly string[]): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const lineAt = (offset: number) => file.getLineAndCharacterOfPosition(offset).line + 1;
  const members = file.statements
    .filter(ts.isClassDeclaration)
    .flatMap((node) => [...node.members]);
  return names.map((name) => {
    const member = members.find((member) => member.name?.getText(file) === name);
    if (!member) throw new Error(`${path}: no class has ${name}. Correct tests/mutation/parts.ts.`);
    return `${lineAt(member.getStart(file))}-${lineAt(member.end)}`;
  });
}
