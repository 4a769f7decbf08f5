// A token of a value: a word, or a function with what is in its brackets.
const token = String.raw`(?:[^\s()/]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+`;
const fourValues = new RegExp(`^${token}(?:\\s+${token}){3}$`);
const physicalSide = /\b(left|right)\b/;

/** @type {import('stylelint').Config} */
export default {
  extends: 'stylelint-config-standard',
  ignoreFiles: ['src/generated/**'],
  reportNeedlessDisables: true,
  rules: {
    // The text also runs from right to left: sides are start and end, never left and right.
    'property-disallowed-list': [
      ['left', 'right', /-(left|right)(-|$)/],
      {
        message: (/** @type {string} */ property) =>
          `Use a logical property such as margin-inline-start, not ${property}`,
      },
    ],
    'declaration-property-value-disallowed-list': [
      {
        '/^(text-align|text-align-last|float|clear|caption-side|background-position|object-position|transform-origin)$/':
          physicalSide,
        '/^(margin|padding|inset|border-(width|style|color|radius)|scroll-(margin|padding))$/':
          fourValues,
      },
      {
        message: (/** @type {string} */ property, /** @type {string} */ value) =>
          `Use start and end, or -inline and -block properties, not ${property}: ${value}`,
      },
    ],
  },
};
