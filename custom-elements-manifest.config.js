/** `ownLanguage` only observes the attribute: the property is the browser's own `lang`. */
const langIsNative = {
  name: 'lang-is-native',
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations} of customElementsManifest.modules) {
      for (const declaration of declarations ?? []) {
        declaration.members = declaration.members?.filter(({name}) => name !== 'ownLanguage');
        const lang = declaration.attributes?.find(({name}) => name === 'lang');
        if (lang) lang.fieldName = 'lang';
      }
    }
  },
};

/** Documents the elements: the one manifest behind docs and editors' support. */
export default {
  globs: ['src/elements/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [langIsNative],
};
