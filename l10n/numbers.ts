/** Compares the numbers in a translation with those of its English. */

/** First digit of each script whose digits we read: Western, Arabic, Persian, Indic, full width. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

const cjkDigits = new Map([...'〇一二三四五六七八九'].map((digit, value) => [digit, value]));
for (const [digit, value] of [
  ['零', 0],
  ['两', 2],
  ['兩', 2],
] as const)
  cjkDigits.set(digit, value);
const cjkUnits = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
]);

const cjkRun = new RegExp(`[${[...cjkDigits.keys(), ...cjkUnits.keys()].join('')}]+`, 'gu');
/** A number with its separators; spaces and apostrophes only before groups of three digits. */
const digitRun = /(\d+(?:[.,٫٬]\d+|[ '’\u00a0\u2009\u202f]\d{3}(?!\d))*)([十百千万萬亿億]+)?/gu;

/** Numbers that English may write as a word and another language as digits. */
const englishWords = new Map(
  [
    ['zero'],
    ['one', 'once', 'first'],
    ['two', 'twice', 'second'],
    ['three', 'third'],
    ['four', 'fourth'],
    ['five', 'fifth'],
    ['six'],
    ['seven'],
    ['eight'],
    ['nine'],
    ['ten'],
    ['eleven'],
    ['twelve'],
  ].flatMap((words, value) => words.map((word) => [word, value] as const)),
);

/** What differs: numbers of the English that the translation lacks, and numbers it adds. */
export interface NumberDifference {
  missing: number[];
  added: string[];
}

/** Compares the numbers of a translation with its English. `undefined` if they are the same. */
export function compareNumbers(english: string, translation: string): NumberDifference | undefined {
  const wanted = new Set(
    [...english.matchAll(digitRun)].map(([, number = '']) =>
      Number(number.replace(/[, '’\u00a0\u2009\u202f]/g, '')),
    ),
  );
  const spelled = new Set(
    [...english.toLowerCase().matchAll(/\p{L}+/gu)].map(([word]) => englishWords.get(word)),
  );
  const found = [...westernDigits(translation).matchAll(digitRun)].map(
    ([text, number = '', units]) => ({text, values: possibleValues(number, units)}),
  );
  const words = [...translation.matchAll(cjkRun)].map(([run]) => cjkValue(run));
  const present = new Set([...found.flatMap(({values}) => values), ...words]);
  const missing = [...wanted].filter((value) => !present.has(value));
  const added = found
    .filter(({values}) => !values.some((value) => wanted.has(value) || spelled.has(value)))
    .map(({text}) => text);
  return missing.length || added.length ? {missing, added} : undefined;
}

function westernDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/**
 * What a number may mean: `1.125` is a little more than 1 in one language and 1125 in another (but
 * `1.500` is 1500: nobody writes the zeros of a fraction); `5千` may be 5 kg.
 */
function possibleValues(number: string, units: string | undefined): number[] {
  const plain = number.replace(/[ '’\u00a0\u2009\u202f٬]/g, '').replaceAll('٫', '.');
  const separators = plain.match(/[.,]/g) ?? [];
  const fraction = /[.,](\d+)$/.exec(plain)?.[1];
  const values: number[] = [];
  if (/^\d+(?:[.,]\d{3})*$/.test(plain)) values.push(Number(plain.replace(/[.,]/g, '')));
  const mayBeFraction = separators.length === 1 || new Set(separators).size === 2;
  if (fraction && mayBeFraction && !/^\d\d0$/.test(fraction)) {
    const whole = plain.slice(0, -fraction.length - 1).replace(/[.,]/g, '');
    values.push(Number(`${whole}.${fraction}`));
  }
  return units ? values.flatMap((value) => [value, value * cjkValue(units)]) : values;
}

/** Value of a numeral such as 三十五, 一百二十 or 二〇二五. */
function cjkValue(run: string): number {
  let total = 0;
  let section = 0;
  let digits = '';
  for (const character of run) {
    const unit = cjkUnits.get(character);
    if (unit === undefined) {
      digits += String(cjkDigits.get(character));
    } else if (unit >= 1e4) {
      total += (section + Number(digits) || 1) * unit;
      section = 0;
      digits = '';
    } else {
      section += (Number(digits) || 1) * unit;
      digits = '';
    }
  }
  return total + section + Number(digits);
}
