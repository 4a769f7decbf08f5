/** The letters of made-up translations. Runs in a browser, too. */

const accented = new Map(
  Object.entries({
    a: 'á',
    b: 'ƀ',
    c: 'ç',
    d: 'ð',
    e: 'é',
    f: 'ƒ',
    g: 'ĝ',
    h: 'ĥ',
    i: 'î',
    j: 'ĵ',
    k: 'ķ',
    l: 'ļ',
    m: 'ɱ',
    n: 'ñ',
    o: 'ö',
    p: 'þ',
    q: 'ǫ',
    r: 'ŕ',
    s: 'š',
    t: 'ţ',
    u: 'û',
    v: 'ṽ',
    w: 'ŵ',
    x: 'ẋ',
    y: 'ý',
    z: 'ž',
  }),
);

// Letters that are right-to-left by nature: the direction comes out as in a real translation, joined
// letters and all, without invisible characters that turn it.
const mirrored = new Map(
  Object.entries({
    a: 'ا',
    b: 'ب',
    c: 'چ',
    d: 'د',
    e: 'ع',
    f: 'ف',
    g: 'گ',
    h: 'ه',
    i: 'ي',
    j: 'ج',
    k: 'ك',
    l: 'ل',
    m: 'م',
    n: 'ن',
    o: 'و',
    p: 'پ',
    q: 'ق',
    r: 'ر',
    s: 'س',
    t: 'ت',
    u: 'ؤ',
    v: 'ڤ',
    w: 'ۆ',
    x: 'خ',
    y: 'ى',
    z: 'ز',
    '?': '؟',
    ',': '،',
    ';': '؛',
  }),
);

/** The English with accents, in brackets, longer by two fifths. */
export function accent(text: string): string {
  const letters = replaceLetters(text, accented);
  const longer = Math.ceil([...text].length * 0.4);
  const filling = 'ẋẋẋẋẋ '
    .repeat(Math.ceil(longer / 6))
    .slice(0, longer)
    .trim();
  return `[${letters} ${filling}]`;
}

/** The English in right-to-left letters. */
export function mirror(text: string): string {
  return replaceLetters(text, mirrored);
}

function replaceLetters(text: string, letters: ReadonlyMap<string, string>): string {
  return [...text]
    .map((letter) => {
      const other = letters.get(letter.toLowerCase());
      if (other === undefined) return letter;
      return letter === letter.toLowerCase() ? other : other.toUpperCase();
    })
    .join('');
}
