/** What many measurements of one thing say. */

/** In the unit of the values. */
export interface Summary {
  median: number;
  /** The middle half of the values lies from `low` to `high`. */
  low: number;
  high: number;
  max: number;
}

/** @throws {Error} when there is no value, or one is not a number */
export function summarize(values: readonly number[]): Summary {
  if (values.length === 0) throw new Error('There is no measurement to summarize.');
  const wrong = values.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new Error(`A measurement is ${wrong}, which is not a number.`);
  const sorted = values.toSorted((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    max: sorted.at(-1)!,
  };
}

/** Between two values it is as far from each as the share says. */
function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)]!;
  const above = sorted[Math.ceil(position)]!;
  return below + (above - below) * (position - Math.floor(position));
}
