/** Where the methods of a class are, and functions. */
import ts from 'typescript';

/**
 * Lines of the class members and functions of these names, `12-40`, from 1.
 * @throws for a name that nothing in the file has
 */
export function methodLines(path: string, text: string, names: readonly string[]): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const lineAt = (offset: number) => file.getLineAndCharacterOfPosition(offset).line + 1;
  const members = file.statements.flatMap((node): ts.NamedDeclaration[] =>
    ts.isClassDeclaration(node) ? [...node.members] : ts.isFunctionDeclaration(node) ? [node] : [],
  );
  return names.map((name) => {
    const member = members.find((member) => member.name?.getText(file) === name);
    if (!member) throw new Error(`${path} has no ${name}. Correct tests/mutation/parts.ts.`);
    return `${lineAt(member.getStart(file))}-${lineAt(member.end)}`;
  });
}
