/** Whether translations stand beside their own English, by how long they are. */

/** A translation's length and its English's. */
export interface LengthPair {
  english: number;
  text: number;
}

/** As many texts in a row tell whether they were moved. */
export const rowsToTell = 20;

/** Texts one row lower or higher fit so much better only if they were moved. */
const betterFit = 0.75;

/** Rows from which on texts fit the English of the row above (1) or below (-1). */
export interface Shift {
  at: number;
  by: 1 | -1;
}

/** Finds every place where a number of texts in a row stand a row too low or too high. */
export function findShifts(pairs: readonly LengthPair[]): Shift[] {
  const usual = middle(pairs.map(({english, text}) => Math.log(text / english)));
  const misfit = (at: number, by: number): number => {
    const [text, english] = [pairs[at]?.text ?? 1, pairs[at - by]?.english ?? 1];
    return Math.abs(Math.log(text / english) - usual);
  };
  const shifts: Shift[] = [];
  for (let at = 1; at + rowsToTell < pairs.length; at += 1) {
    const sum = (by: number) => {
      let total = 0;
      for (let row = at; row < at + rowsToTell; row += 1) total += misfit(row, by);
      return total;
    };
    const own = sum(0);
    const by = ([1, -1] as const).find((step) => sum(step) < own * betterFit);
    if (by && own > rowsToTell / 10) shifts.push({at, by});
  }
  return shifts;
}

/** Lengths of English that vary less than by a fifth tell nothing about their translations. */
const leastVariance = 0.04;

/** Whether the lengths have nothing to do with each other, as if one column had been sorted. */
export function isScattered(pairs: readonly LengthPair[]): boolean {
  return pairs.length >= rowsToTell && correlation(pairs) < 0.6;
}

function correlation(pairs: readonly LengthPair[]): number {
  const logs = pairs.map(({english, text}) => [Math.log(english), Math.log(text)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, pair) => sum + pair[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  let [both, first, second] = [0, 0, 0];
  for (const [a, b] of logs) {
    both += (a - x) * (b - y);
    first += (a - x) ** 2;
    second += (b - y) ** 2;
  }
  if (first < pairs.length * leastVariance || !second) return 1;
  return both / Math.sqrt(first * second);
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
