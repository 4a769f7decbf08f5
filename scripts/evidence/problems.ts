/** What is wrong with the record of the sources, and with how the facts use it. */
import {readFile} from 'node:fs/promises';
import {Ajv2020, type ErrorObject} from 'ajv/dist/2020.js';
import {projectPath} from '../../build/project.js';
import {type Evidence, type Source, statementsOf} from '../../build/evidence/record.js';

const readSchema = async (name: string): Promise<object> =>
  JSON.parse(await readFile(projectPath(`content/${name}.schema.json`), 'utf8')) as object;

const ajv = new Ajv2020({strict: true, allErrors: true, verbose: true});
const validFacts = ajv.compile(await readSchema('facts'));
const validRecord = ajv.compile(await readSchema('sources'));

/** How long a source may go without being looked up again. */
const monthsUntilOld = 24;

/** Hosts of copies: what is shared there may go, and readers do not see whose it is. */
const copyHosts = [
  // Documents that anybody uploads.
  ...['abcdocz.com', 'coek.info', 'docksci.com', 'docplayer.net', 'docslib.org', 'fdocuments.us'],
  ...['issuu.com', 'mafiadoc.com', 'readkong.com', 'researchgate.net', 'scribd.com'],
  ...['slideshare.net', 'studylib.net', 'vdocuments.mx', 'wixlib.com'],
  // Pages of others, put up again.
  ...['austererisk.com', 'nhs.com.in', 'pubmedcentralcanada.ca', 'rspp.co.id', 'zana.com'],
  // What delivers pages for a publisher, under a name of its own.
  ...['acquiaedge.net', 'cachefly.net', 'cloudfront.net', 'platformsh.site'],
];

/** A part of a host’s name that is for trying things out: dmpdev-clinic.example, qa00.clinic.example. */
const testPart = /^(?:[a-z]*dev|develop(?:er|ment)?|stag(?:e|ing)|stg|tests?|uat|qa|preview)\d*$/;

/**
 * Problems in words, none if there are none: what, where and what to do.
 * @param today from when on a source is old
 */
export function evidenceProblems(evidence: Evidence, today: Date): string[] {
  const {facts, record} = evidence;
  const wrongForm = [
    ...(validFacts(facts) ? [] : formProblems('facts', facts, validFacts.errors)),
    ...(validRecord(record) ? [] : formProblems('sources', record, validRecord.errors)),
  ];
  // What follows reads both files, so it can only look at such as have their form.
  return wrongForm.length
    ? wrongForm
    : [...useProblems(evidence), ...sourceProblems(record, today)];
}

/** What a form error is about, if its message does not say so. */
interface Named {
  additionalProperty?: string;
  allowedValues?: readonly string[];
}

const formProblems = (file: string, whole: object, errors?: readonly ErrorObject[] | null) =>
  // An error about a name comes twice: with the reason, and without.
  (errors ?? [])
    .filter(({keyword}) => keyword !== 'propertyNames')
    .map((error) => formProblem(file, whole, error));

function formProblem(file: string, whole: object, error: ErrorObject): string {
  const {additionalProperty, allowedValues} = error.params as Named;
  const named = error.propertyName ?? additionalProperty ?? allowedValues?.join(', ');
  const help = (error.parentSchema as {description?: string} | undefined)?.description;
  const what = [error.message, named].filter(Boolean).join(': ');
  const place = [`content/${file}.json`, ...placeIn(whole, error.instancePath)].join(', ');
  return [`${place}: ${what}`, help].filter(Boolean).join('. ');
}

/** The names of a place in a file; what has an id is called by it, and not by its number. */
function placeIn(whole: object, path: string): string[] {
  let value: unknown = whole;
  return path
    .split('/')
    .slice(1)
    .map((key) => {
      value = (value as Record<string, unknown>)[key];
      const id = (value as {id?: unknown} | null | undefined)?.id;
      return typeof id === 'string' ? id : key;
    });
}

function useProblems({facts, record}: Evidence): string[] {
  const ids = record.sources.map(({id}) => id);
  const statements = statementsOf(facts);
  const used = new Set(statements.flatMap(([, {sources}]) => sources.map(({id}) => id)));
  return [
    ...Object.entries(facts.sourced)
      .filter(([, {sources}]) => !sources.length)
      .map(([id]) => `${id} has no source: find one, or take the claim out of the text.`),
    ...statements.flatMap(([id, {told, sources}]) => [
      ...(told === 'retired' && sources.length
        ? [`${id} is retired and has sources: tell it, or take them out.`]
        : []),
      ...sources
        .filter((source) => !ids.includes(source.id))
        .map((source) => `${id} names ${source.id}: add it to content/sources.json.`),
      ...twice(sources.map((source) => source.id)).map(
        (source) => `${id} names ${source} twice: say in one sentence what it says.`,
      ),
    ]),
    ...twice(ids).map((id) => `${id} is twice in content/sources.json: give each its own id.`),
    ...ids
      .filter((id) => !used.has(id))
      .map((id) => `${id} is used by no fact: take it out of content/sources.json.`),
  ];
}

const sourceProblems = ({sources}: Evidence['record'], today: Date) =>
  sources.flatMap((source) => ownProblems(source, today).map((what) => `${source.id} ${what}`));

function ownProblems({kind, authors, year, address, doi, checked}: Source, today: Date): string[] {
  const problem = (wrong: boolean, what: string) => (wrong ? [what] : []);
  const isPaper = ['systematic review', 'review', 'study'].includes(kind);
  const old = new Date(checked.on);
  old.setUTCMonth(old.getUTCMonth() + monthsUntilOld);
  return [
    ...problem(!address && !doi, 'has neither address nor DOI: add one.'),
    // With a DOI, that is what readers are shown.
    ...(address && !doi ? addressProblems(new URL(address).hostname) : []),
    ...problem(isPaper && !(authors && year), `is a ${kind} without authors or year: add them.`),
    ...problem(!isDay(checked.on), `was checked on no day: ${checked.on}`),
    ...problem(old < today, `was checked on ${checked.on}: look it up again.`),
    // A day begins earlier in the east.
    ...problem(
      Date.parse(checked.on) > today.getTime() + 86_400_000,
      `was checked on ${checked.on}, which is to come.`,
    ),
  ];
}

/** Readers are shown the address: it has to be where the source was published. */
function addressProblems(host: string): string[] {
  const isCopy = copyHosts.some((copy) => host === copy || host.endsWith(`.${copy}`));
  const isTest = host.split(/[.-]/).some((part) => testPart.test(part));
  const isNumber = /^[\d.]+$|^\[/.test(host);
  return isCopy || isTest || isNumber
    ? [`is shown at ${host}, a copy or a test: give the publisher’s own page, or a DOI.`]
    : [];
}

const twice = (ids: readonly string[]) => ids.filter((id, place) => ids.indexOf(id) !== place);

const isDay = (day: string) =>
  !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
