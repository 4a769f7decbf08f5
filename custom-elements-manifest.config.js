import {fileURLToPath} from 'node:url';
import ts from 'typescript';

/**
 * Reactive properties that are not public: `ownLanguage` only observes the attribute, the property is
 * the browser's own `lang`.
 */
const inner = new Set(['ownLanguage']);

/** Leaves out what is not public: the published manifest is about what a page can use. */
const onlyPublic = {
  name: 'only-public',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) {
      // What an element inherits stands with it: the classes in between are not published.
      module.declarations = module.declarations.filter(
        ({kind, name}) => kind === 'class' && name.startsWith('Calcinosis'),
      );
      for (const declaration of module.declarations) {
        declaration.members = declaration.members.filter(
          ({name, privacy = 'public', static: isStatic, description}) =>
            !inner.has(name) && privacy === 'public' && (!isStatic || description),
        );
        // What the class observes besides, for frameworks that write names in another way.
        declaration.attributes = declaration.attributes.filter(({type}) => type);
        const lang = declaration.attributes.find(({name}) => name === 'lang');
        lang.fieldName = 'lang';
      }
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({declarations}) => declarations.length > 0,
    );
  },
};

/** Writes out the types that are sets of words, for tools that cannot look them up: `Layout`. */
const writtenOutTypes = {
  name: 'written-out-types',
  packageLinkPhase({customElementsManifest}) {
    const words = wordTypes(fileURLToPath(new URL('src/types.ts', import.meta.url)));
    for (const {declarations} of customElementsManifest.modules) {
      for (const {members, attributes} of declarations) {
        for (const typed of [...members, ...attributes]) {
          const text = typed.type?.text.replace(/\b[A-Z]\w*/g, (name) => words.get(name) ?? name);
          if (text !== typed.type?.text) typed.parsedType = {text};
        }
      }
    }
  },
};

/** Takes over the defaults that are said in a module of their own, but for empty texts. */
const ownDefaults = {
  name: 'own-defaults',
  packageLinkPhase({customElementsManifest}) {
    const defaults = literals(fileURLToPath(new URL('src/default-options.ts', import.meta.url)));
    for (const {declarations} of customElementsManifest.modules) {
      for (const {members, attributes} of declarations) {
        for (const documented of [...members, ...attributes]) {
          const value = defaults.get(documented.fieldName ?? documented.name);
          if (value && value !== "''") documented.default = value;
        }
      }
    }
  },
};

/**
 * @param {string} path of a module
 * @returns {Map<string, string>} the properties of its objects → how their values are written
 */
function literals(path) {
  const source = ts.createSourceFile(
    path,
    ts.sys.readFile(path) ?? '',
    ts.ScriptTarget.Latest,
    true,
  );
  const values = new Map();
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isPropertyAssignment(node)) values.set(node.name.getText(), node.initializer.getText());
    node.forEachChild(visit);
  };
  visit(source);
  return values;
}

/**
 * @param {string} path of a module
 * @returns {Map<string, string>} the module's types that are unions of strings → the unions
 */
function wordTypes(path) {
  const program = ts.createProgram([path], {strict: true, types: []});
  const checker = program.getTypeChecker();
  const types = new Map();
  const exported = checker.getExportsOfModule(
    checker.getSymbolAtLocation(program.getSourceFile(path)),
  );
  for (const symbol of exported) {
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    if (!type.isUnion() || !type.types.every((part) => part.isStringLiteral())) continue;
    types.set(symbol.name, type.types.map(({value}) => `'${value}'`).join(' | '));
  }
  return types;
}

/** Says where things are in the published package, and what importing each module defines. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) {
      for (const {tagName, name} of module.declarations) {
        if (!tagName) continue;
        const declaration = {name, module: module.path};
        module.exports.push({kind: 'custom-element-definition', name: tagName, declaration});
      }
    }
    customElementsManifest.modules = JSON.parse(
      JSON.stringify(customElementsManifest.modules).replaceAll(
        /"\/?src\/elements\/([\w-]+)\.[jt]s"/g,
        // What they share has no module of its own: it comes with all classes.
        (_, name) => `"dist/${/^calcinosis-(?!element)/.test(name) ? name : 'elements'}.js"`,
      ),
    );
    const all = customElementsManifest.modules.find(({path}) => path === 'dist/elements.js');
    all.exports = customElementsManifest.modules.flatMap(({exports}) =>
      exports.filter(({kind, name}) => kind === 'js' && /^Calcinosis(?!Element$)/.test(name)),
    );
  },
};

/** Documents the elements: the one manifest behind docs and editors' support. */
export default {
  globs: ['src/elements/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [onlyPublic, ownDefaults, writtenOutTypes, publishedPaths],
};
