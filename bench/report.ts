/** What was measured, beside what static HTML takes and the targets. */
import {conditions, type Condition} from './conditions.js';
import {variants, type Variant} from './pages.js';
import {summarize, type Summary} from './statistics.js';

/** What is measured, in the order of the report. */
const measures = {
  content: {name: 'Time to content', unit: 'ms'},
  content100: {name: 'Time to content, 100 on a page', unit: 'ms'},
  further: {name: 'Each further one, from 1 to 100', unit: 'ms'},
  // One shift among many loads is a shift.
  shift: {name: 'Layout shift, the worst', unit: '', worst: true},
  shift100: {name: 'Layout shift, the worst, 100 on a page', unit: '', worst: true},
  scripts: {name: 'Scripts in a row until text shows', unit: ''},
  languageFirst: {name: 'English to Spanish, not loaded yet', unit: 'ms'},
  languageAgain: {name: 'English to Spanish, loaded', unit: 'ms'},
  heap: {name: 'Heap after 1,000 came and went, relative to before', unit: '×'},
} satisfies Record<string, {name: string; unit: string; worst?: boolean}>;

export type Measure = keyof typeof measures;

export interface Sample {
  condition: Condition['id'];
  variant: Variant;
  measure: Measure;
  value: number;
}

/** At most so much: of the value itself, or of its ratio to static HTML. */
interface Target {
  measure: Measure;
  /** All by default. */
  variant?: Variant;
  /** All by default. */
  condition?: Condition['id'];
  of: 'value' | 'ratio';
  most: number;
}

const targets: readonly Target[] = [
  {measure: 'content', variant: 'client', condition: 'as-is', of: 'ratio', most: 1.4},
  {measure: 'content', variant: 'client', condition: 'slow-cpu', of: 'ratio', most: 1.2},
  {measure: 'content', variant: 'client', condition: 'slow-network', of: 'ratio', most: 1.1},
  {measure: 'content', variant: 'prerendered', condition: 'slow-network', of: 'ratio', most: 1.05},
  {measure: 'content100', of: 'ratio', most: 1.8},
  ...(['esbuild', 'vite', 'webpack'] as const).flatMap((tool): Target[] => {
    const [element, locale] = [`${tool}-element`, `${tool}-locale`] as const;
    const slow = {measure: 'content', condition: 'slow-network', of: 'ratio'} as const;
    const asIs = {measure: 'content', condition: 'as-is', of: 'ratio', most: 1.35} as const;
    return [
      {...slow, variant: element, most: 1.3},
      {...slow, variant: locale, most: 1.15},
      {...asIs, variant: element},
      {...asIs, variant: locale},
      {measure: 'scripts', variant: element, of: 'value', most: 2},
      {measure: 'scripts', variant: locale, of: 'value', most: 1},
    ];
  }),
  {measure: 'further', condition: 'as-is', of: 'value', most: 0.6},
  {measure: 'shift', of: 'value', most: 0},
  {measure: 'shift100', of: 'value', most: 0},
  {measure: 'heap', of: 'value', most: 1.2},
];

/** One line of the report. */
export interface Row extends Summary {
  condition: Condition['id'];
  measure: Measure;
  variant: Variant;
  unit: string;
  /** The median, or the worst where that is what counts. */
  value: number;
  /** The same of static HTML, and how many times as much this is. */
  static?: number;
  ratio?: number;
  target?: {of: 'value' | 'ratio'; most: number; met: boolean};
}

/** Summarizes the samples of each condition, measure and variant. */
export function rowsOf(samples: readonly Sample[]): Row[] {
  const rows: Row[] = [];
  for (const {id: condition} of conditions) {
    for (const measure of Object.keys(measures) as Measure[]) {
      let reference: number | undefined;
      for (const variant of variants) {
        const values = samples
          .filter((s) => s.condition === condition && s.measure === measure)
          .filter((s) => s.variant === variant)
          .map((s) => s.value);
        if (values.length === 0) continue;
        const row = rowOf({condition, measure, variant}, values, reference);
        rows.push(row);
        if (variant === 'static') reference = row.value;
      }
    }
  }
  return rows;
}

function rowOf(
  what: Omit<Sample, 'value'>,
  values: readonly number[],
  reference: number | undefined,
): Row {
  const {measure, variant, condition} = what;
  const {unit, worst}: {unit: string; worst?: boolean} = measures[measure];
  const summary = summarize(values);
  const value = worst ? summary.max : summary.median;
  const row: Row = {...what, unit, value, ...summary};
  // Of a heap there is a ratio already, and 0 is nothing to compare with.
  if (reference !== undefined) row.static = reference;
  if (reference && unit === 'ms') row.ratio = value / reference;

  const target = targets.find(
    (t) =>
      t.measure === measure &&
      (t.variant ?? variant) === variant &&
      (t.condition ?? condition) === condition,
  );
  const reached = target && row[target.of];
  if (target && reached !== undefined && variant !== 'static') {
    const {of, most} = target;
    row.target = {of, most, met: reached <= most};
  }
  return row;
}

/** Tables in Markdown, one for each condition. */
export function markdown(rows: readonly Row[]): string {
  const tables = conditions.map(({id, name}) => {
    const lines = rows
      .filter(({condition}) => condition === id)
      .map((row) => {
        const {name, worst}: {name: string; worst?: boolean} = measures[row.measure];
        const spread = worst ? '' : ` (${number(row.low)}–${number(row.high)})`;
        return [
          name,
          row.variant,
          `${quantity(row.value, row.unit)}${spread}`,
          row.ratio === undefined ? '' : quantity(row.ratio, '×'),
          row.target ? `≤ ${quantity(row.target.most, targetUnit(row))}` : '',
          row.target ? (row.target.met ? 'met' : '**not met**') : '',
        ];
      });
    if (lines.length === 0) return '';
    const head = ['Measure', 'Page', 'Median (middle half)', 'To static', 'Target', ''];
    const table = [head, head.map(() => '---'), ...lines].map(
      (cells) => `| ${cells.join(' | ')} |`,
    );
    return `### ${name}\n\n${table.join('\n')}\n`;
  });
  return tables.filter(Boolean).join('\n');
}

const targetUnit = ({target, unit}: Row) => (target?.of === 'ratio' ? '×' : unit);

const quantity = (value: number, unit: string) =>
  unit === '×' ? `${value.toFixed(2)}×` : `${number(value)} ${unit}`.trim();

/** With the digits that matter. */
const number = (value: number) => {
  if (value === 0) return '0';
  return value < 0.1 ? value.toPrecision(2) : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
};
