/** What tools and people write to say how far a text is. */
import type {XliffUnit} from '../xliff/model.js';
import {isFinished} from '../xliff/translations.js';

/** What a file says of a text: a known state, a word that nobody here knows, or nothing. */
export interface Said {
  state: 'draft' | 'translated' | undefined;
  /** The word that was not understood. */
  unknown?: string;
}

/** Words for “finished” in tables, in the languages that people fill them in, lower case. */
const finishedWords = new Set(
  [
    'translated approved final done ok okay yes ready finished complete completed confirmed checked',
    'reviewed correct fine good ✓ ✔ ☑ ✅ x',
    'traducido traducida aprobado aprobada hecho hecha listo lista sí terminado correcto revisado',
    'traduit traduite approuvé approuvée fait oui prêt terminé validé vérifié',
    'übersetzt freigegeben fertig erledigt ja geprüft bestätigt',
    'traduzido traduzida aprovado aprovada feito pronto sim concluído revisto',
    'tradotto tradotta approvato fatto pronto sì completato',
    'przetłumaczone zatwierdzone gotowe zrobione tak',
    'переведено утверждено готово сделано да проверено',
    'перекладено затверджено зроблено так',
    'مترجم مترجمة تمت تم معتمد نعم جاهز',
    'ترجمه‌شده تایید تأیید بله انجام‌شد',
    'अनूदित अनुवादित स्वीकृत हाँ पूर्ण ठीक',
    'مکمل ترجمہ‌شدہ منظور ہاں',
    '已翻译 已翻譯 翻译完成 完成 已完成 已批准 是 好 可以',
    '翻訳済み 翻訳済 完了 済 はい 承認済み',
    '번역됨 번역완료 완료 예 승인',
    'xong rồi duyệt',
    'tapos oo naisalin',
    'tradwi fini wi',
  ]
    .join(' ')
    .split(' ')
    .map((word) => word.replace('\u200c', ' ')),
);

/** Words for “not finished yet”, and those that stand in a table when it is sent. */
const unfinishedWords = new Set(
  'draft unfinished todo no borrador brouillon entwurf rascunho bozza черновик чернетка مسودة ड्राफ़्ट 草稿 下書き 초안'
    .split(' ')
    .concat('needs work', 'needs review', 'in progress', 'to do', 'not done', 'bản nháp'),
);
const sentWords = new Set(['missing', 'stale', '']);

/** Understands a cell of a table’s state column. */
export function saidInWords(cell: string): Said {
  const word = cell
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.!،。]+/g, ' ')
    .trim();
  if (sentWords.has(word)) return {state: undefined};
  if (unfinishedWords.has(word)) return {state: 'draft'};
  if (finishedWords.has(word)) return {state: 'translated'};
  return {state: undefined, unknown: cell.trim()};
}

/** Statuses of tools that keep their own beside XLIFF’s: memoQ, Phrase, Trados. */
const ownStatuses: [pattern: RegExp, finished: RegExp][] = [
  [/\smq:status=["']([^"']*)["']/g, /^(ManuallyConfirmed|Proofread|Reviewer1Confirmed)$/],
  [/\sm:confirmed=["']([^"']*)["']/g, /^1$/],
  [/<sdl:seg\b[^>]*\sconf=["']([^"']*)["']/g, /^(Translated|ApprovedTranslation|ApprovedSignOff)$/],
];

/** XLIFF’s states of a text that is not finished. */
const unfinished = /^(new|needs-.+)$/;

/** Understands what a unit says of its target: a tool’s own status before XLIFF’s. */
export function saidInXliff(unit: XliffUnit): Said {
  const {otherAttributes, otherTargetAttributes, otherChildren, state} = unit;
  const raw = [otherAttributes, otherTargetAttributes, ...otherChildren].join('\n');
  for (const [pattern, finished] of ownStatuses) {
    const said = [...raw.matchAll(pattern)].map(([, status = '']) => status);
    if (!said.length) continue;
    return {state: said.every((status) => finished.test(status)) ? 'translated' : 'draft'};
  }
  // Nothing is sent with it that is not approved here.
  if (unit.approved || isFinished(state)) return {state: 'translated'};
  if (state === undefined) return {state: undefined};
  return unfinished.test(state) ? {state: 'draft'} : {state: undefined, unknown: state};
}
