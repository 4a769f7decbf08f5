import {localeTags} from '../../src/generated/locales.js';
import {parseTag} from '../../src/locale.js';

/**
 * What pages, systems and browsers write for a language, and the locale that serves its readers best of
 * those that there are. The tags of a line are parted by `|`.
 */
export interface TagLine {
  tags: string;
  locale: string;
  why: string;
}

const line = (locale: string, why: string, tags: string): TagLine => ({locale, why, tags});

const own = 'Our own language, in any region.';
const spelled = 'Our own language, as systems and frameworks write it.';
const alias = 'Another name of our own language.';
const lists = 'A list: the first that we have, by weight.';
const lookup = 'What is no tag is shortened from its end until it is one.';
const iso3 =
  'A region in three letters, which BCP 47 has not, says at most a script, and is no language.';
const old = 'An old name that BCP 47 keeps.';
const variety = 'A variety that is written as our language is.';
const neighbour = 'Its readers learned to read in our language.';
const sign = 'A sign language: the written language of its country.';
const none = 'None of our texts is for its readers: English is the last resort.';
const style = 'A part or a style of the script that our text is in.';
const script = 'The same language in a script that readers of our text may not read.';

export const tagLines: readonly TagLine[] = [
  line('en', own, 'en|en-US|EN|en-us|en-Latn|en-CA|en-PH|en-PR|en-GU|en-Latn-US|en-u-hc-h12'),
  line(
    'en-GB',
    own,
    'en-GB|en-gb|en-AU|en-IN|en-IE|en-NZ|en-ZA|en-NG|en-SG|en-KE|en-MT|en-HK|en-001|en-150|en-Latn-GB|en-Latn-AU',
  ),
  line(
    'ar',
    own,
    'ar|ar-EG|ar-SA|ar-AE|ar-MA|ar-DZ|ar-IQ|ar-SY|ar-LB|ar-JO|ar-KW|ar-QA|ar-001|ar-Arab|AR|ar-sa|ar-u-nu-latn|ar-EG-u-nu-arab|ar-TN|ar-LY|ar-YE|ar-OM|ar-BH|ar-SD',
  ),
  line(
    'de',
    own,
    'de|de-DE|de-AT|de-CH|de-LI|de-LU|de-BE|de-IT|de-1996|de-CH-1996|de-DE-1901|DE|de-Latn-DE|de-u-co-phonebk|de-DE-u-co-phonebk',
  ),
  line(
    'es',
    own,
    'es|es-ES|es-MX|es-419|es-AR|es-CO|es-US|es-PE|es-CL|es-VE|es-EC|es-GT|es-CU|es-DO|es-BO|es-HN|es-PY|es-SV|es-NI|es-CR|es-PA|es-UY|es-PR|es-GQ|es-PH|ES|Es-mx|es-Latn|es-ES-u-co-trad',
  ),
  line(
    'fr',
    own,
    'fr|fr-FR|fr-CA|fr-BE|fr-CH|fr-LU|fr-MC|fr-SN|fr-CI|fr-CM|fr-CD|fr-MA|fr-DZ|fr-TN|fr-HT|fr-MG|fr-RE|FR|fr-Latn|fr-1990|fr-FR-1694acad',
  ),
  line('hi', own, 'hi|hi-IN|HI|hi-Deva|hi-Deva-IN|hi-IN-u-nu-deva|hi-FJ|hi-NP'),
  line(
    'pt-BR',
    own,
    'pt-US|pt-CA|pt-JP|pt-UY|pt-PY|pt|pt-BR|PT|pt-br|pt-Latn|pt-Latn-BR|pt-BR-u-nu-latn',
  ),
  line(
    'pt-PT',
    own,
    'pt-PT|pt-AO|pt-MZ|pt-CV|pt-GW|pt-ST|pt-TL|pt-LU|pt-CH|pt-MO|pt-FR|pt-GQ|pt-pt|pt-Latn-PT',
  ),
  line('ko', own, 'ko|ko-KR|ko-KP|KO|ko-kr|ko-Kore|ko-Kore-KR|ko-US|ko-CN'),
  line('fil', own, 'fil|fil-PH|FIL|fil-Latn|fil-US|fil-Latn-PH'),
  line('ru', own, 'ru|ru-RU|ru-UA|ru-BY|ru-KZ|ru-KG|ru-MD|RU|ru-Cyrl|ru-IL|ru-LV|ru-EE|ru-US'),
  line('ht', own, 'ht|ht-HT|HT|ht-US|ht-Latn|ht-DO|ht-CA|ht-BS'),
  line('it', own, 'it|it-IT|it-CH|it-SM|it-VA|IT|it-Latn|it-HR|it-AU'),
  line('ja', own, 'ja|ja-JP|JA|ja-jp|ja-Jpan|ja-Jpan-JP|ja-JP-u-ca-japanese|ja-BR'),
  line('fa', own, 'fa|fa-IR|fa-AF|FA|fa-Arab|fa-Arab-AF|fa-IR-u-nu-latn|fa-US|fa-TJ'),
  line('pl', own, 'pl|pl-PL|PL|pl-Latn|pl-GB|pl-LT|pl-US'),
  line('uk', own, 'uk|uk-UA|UK|uk-Cyrl|uk-PL|uk-DE|uk-RU|uk-MD'),
  line('ur', own, 'ur|ur-PK|ur-IN|UR|ur-Arab|ur-GB'),
  line('vi', own, 'vi|vi-VN|VI|vi-Latn|vi-US|vi-Latn-VN'),
  line(
    'zh-Hans',
    own,
    'zh|zh-CN|zh-SG|zh-Hans|zh-Hans-CN|zh-Hans-SG|zh-hans|ZH-CN|zh-MY|zh-Hans-HK|zh-Hans-MO|zh-Hans-TW|zh-u-co-stroke',
  ),
  line(
    'zh-Hant',
    own,
    'zh-Hant|zh-TW|zh-HK|zh-MO|zh-Hant-TW|zh-Hant-HK|zh-Hant-MO|zh-hant|ZH-TW|zh-Hant-US|zh-Hant-CN',
  ),

  line(
    'zh-Hans',
    spelled,
    'zh_CN|zh_Hans_CN|zh_Hans|zh_SG|zh_CN.UTF-8|zh_CN.GB2312|zh_CN@pinyin| zh-CN |zh-CHS|cn|zh-cn',
  ),
  line('es', spelled, 'es_MX|es_ES|es_419|es_ES.UTF-8|es_ES@euro|es |\tes|es_AR|es_US'),
  line(
    'zh-Hant',
    spelled,
    'zh_TW|zh_HK|zh_Hant|zh_Hant_TW|zh_Hant_HK|zh_TW.UTF-8|zh_TW.Big5|zh_HK.big5hkscs|zh-CHT',
  ),
  line('pt-BR', spelled, 'pt_BR|pt_BR.UTF-8|pt_BR.ISO8859-1'),
  line('pt-PT', spelled, 'pt_PT|pt_PT.UTF-8|pt_PT@euro|pt_AO|pt_MZ'),
  line('ko', spelled, 'ko_KR|ko_KR.UTF-8|ko_KR.eucKR|ko_Kore_KR'),
  line('fil', spelled, 'fil_PH|fil_PH.UTF-8|tl_PH|tl_PH.UTF-8'),
  line('ru', spelled, 'ru_RU|ru_UA|ru_RU.UTF-8|ru_RU.koi8r|ru_KZ'),
  line('ht', spelled, 'ht_HT|ht_HT.UTF-8'),
  line('it', spelled, 'it_IT|it_CH|it_IT.UTF-8|it_IT@euro'),
  line('ja', spelled, 'ja_JP|ja_JP.UTF-8|ja_JP.eucJP|ja_JP_JP|jp|jp-JP'),
  line('fa', spelled, 'fa_IR|fa_AF|fa_IR.UTF-8'),
  line('pl', spelled, 'pl_PL|pl_PL.UTF-8'),
  line('uk', spelled, 'uk_UA|uk_UA.UTF-8|ua|ua-UA'),
  line('ur', spelled, 'ur_PK|ur_IN|ur_PK.UTF-8'),
  line('fr', spelled, 'fr_FR|fr_CA|fr_BE|fr_CH.UTF-8|fr_FR@euro'),
  line('de', spelled, 'de_DE|de_AT|de_CH|de_DE.UTF-8|de_DE@euro'),
  line('ar', spelled, 'ar_EG|ar_SA|ar_AE|ar_001|ar_MA.UTF-8'),
  line('vi', spelled, 'vi_VN|vi_VN.UTF-8|vn|vn-VN'),
  line('hi', spelled, 'hi_IN|hi_IN.UTF-8|hi_Deva_IN'),
  line('en', spelled, 'en_US|en_CA|en_US.UTF-8|en_US_POSIX'),
  line('en-GB', spelled, 'en_GB|en_AU|en_NZ|en_ZA.UTF-8|en_IE@euro'),

  line(
    'zh-Hans',
    alias,
    'zh-cmn-Hans|zh-cmn-Hans-CN|zh-cmn|zh-cmn-CN|cmn|cmn-CN|cmn-Hans|cmn-Hans-CN|zho|chi|chi-CN|zho-Hans|zh-guoyu',
  ),
  line('fr', alias, 'fra|fre|fre-CA|fra-FR'),
  line('de', alias, 'deu|ger|ger-AT|deu-CH'),
  line('ar', alias, 'ara|arb|ar-arb|ar-arb-SA|ara-EG'),
  line('es', alias, 'spa|spa-MX'),
  line('zh-Hant', alias, 'zh-cmn-Hant|zh-cmn-Hant-TW|cmn-Hant|cmn-TW|zho-Hant|chi-TW'),
  line('pt-BR', alias, 'por|por-BR'),
  line('pt-PT', alias, 'por-PT|por-AO'),
  line('ko', alias, 'kor|kor-KR'),
  line('fil', alias, 'tl|tgl|tl-PH|tgl-PH|tl-Latn'),
  line('ru', alias, 'rus|rus-RU'),
  line('ht', alias, 'hat|hat-HT'),
  line('it', alias, 'ita|ita-IT'),
  line('ja', alias, 'jpn|jpn-JP'),
  line('fa', alias, 'fas|per|pes|prs|per-IR|pes-IR|prs-AF|fas-AF'),
  line('pl', alias, 'pol|pol-PL'),
  line('uk', alias, 'ukr|ukr-UA'),
  line('ur', alias, 'urd|urd-PK'),
  line('hi', alias, 'hin|hin-IN'),
  line('vi', alias, 'vie|vie-VN'),
  line('en', alias, 'eng|eng-US'),
  line('en-GB', alias, 'eng-GB|eng-AU'),

  line(
    'es',
    lists,
    'es, en|es-MX,es;q=0.9,en;q=0.8|es;q=0.9|en;q=0.4, es;q=0.8|*, es|tr, es|und, es|zh-TW;q=0.1,es|th;q=0.9, es;q=0.5|es-ES,en-US;q=0.7,*;q=0.5|en;q=0, es;q=0.1|ca, en',
  ),
  line('fr', lists, 'fr-CA,fr;q=0.8,en-US;q=0.5|fr,en|fr; q=0.8'),
  line('en', lists, 'en, es|en-US,en;q=0.9,es;q=0.8|tr, th|es;q=0'),
  line('en-GB', lists, 'en-GB,en;q=0.9|en-AU,en-US;q=0.5|en-GB-oed, es|tr, en-IE'),
  line('ja', lists, 'ja,en-US;q=0.9,en;q=0.8|tr, ja;q=0.1'),
  line('ko', lists, 'ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7'),
  line('ru', lists, 'ru-RU,ru;q=0.9,en-US;q=0.8|ru, uk;q=0.5|kk-KZ, ru;q=0.9'),
  line('uk', lists, 'uk-UA,uk;q=0.9,ru;q=0.8,en;q=0.7|uk, ru'),
  line('pl', lists, 'pl,en-US;q=0.7,en;q=0.3'),
  line('fa', lists, 'fa-IR,fa;q=0.9,en;q=0.8'),
  line('fil', lists, 'fil,tl;q=0.9,en;q=0.8|en;q=0.5, tl'),
  line('pt-PT', lists, 'pt-PT,pt;q=0.9,en;q=0.8'),
  line('zh-Hant', lists, 'zh-TW,zh;q=0.9,en-US;q=0.8|zh-HK,zh-TW;q=0.9|zh-TW, zh-CN'),
  line('de', lists, 'tlh, de|de-CH, fr;q=0.9, it;q=0.8'),
  line('zh-Hans', lists, 'zh-CN,zh;q=0.9,en;q=0.8|zh-CN, zh-TW'),

  line('pt-BR', lookup, 'pt-BR-abl1943-oops-toolongsubtag'),
  line('pt-PT', lookup, 'pt-PT-ao90|pt-AO-x'),
  line('zh-Hant', lookup, 'zh-TW-traditional'),
  line('ja', lookup, 'ja-japanese!|ja-'),
  line('en-GB', lookup, 'en-GB-oed|en-GB-oxendict|en-AU-x'),
  line('es', lookup, 'es-cl-x|es-419-a|es-mexico-city'),
  line('de', lookup, 'de-DE-1996-x|de-a'),
  line('fr', lookup, 'fr--FR|fr-'),

  line('ko', style, 'ko-Hang|ko-Hang-KR|ko_Hang'),
  line('ja', style, 'ja-Hira|ja-Kana|ja-Hrkt|ja-Hira-JP'),
  line('de', style, 'de-Latf|de-Latf-DE'),
  line('ur', style, 'ur-Aran|ur-Aran-PK|pa-Aran|pa-Aran-PK'),
  line('fa', style, 'fa-Aran|fa_Aran_IR'),
  line('zh-Hant', style, 'zh-Hanb|zh-Hanb-TW'),
  line('zh-Hans', style, 'zh-Hani|zh-Hani-CN'),

  line('pt-BR', iso3, 'pt-BRA|pt_BRA'),
  line('de', iso3, 'de-CHE|de-AUT|de_DEU'),
  line('fr', iso3, 'fr-CHE|fr-BEL|fr_FRA'),
  line('it', iso3, 'it-CHE|it-ITA'),
  line('es', iso3, 'es-PER|es-MEX|es_ESP'),
  line('fa', iso3, 'fa-IRN'),
  line('ur', iso3, 'ur-PAK'),
  line('ru', iso3, 'ru-RUS'),
  line('ar', iso3, 'ar-EGY|ar-SAU'),
  line('en', iso3, 'en-USA|no-bok|no-nyn'),
  line('zh-Hant', iso3, 'zh-TWN|zh_HKG|zh-MAC'),
  line('zh-Hans', iso3, 'zh-CHN|zh_SGP'),

  line('de', old, 'i-lux|sgn-CH-DE|sgn_ch_de'),
  line('fr', old, 'sgn-BE-FR'),
  line('zh-Hans', old, 'i-hak|zh-min|zh-min-CN'),
  line('zh-Hant', old, 'i-ami|i-pwn|i-tay'),
  line('en', old, 'i-default|x-pig-latin|sgn-BE-NL|art-lojban|cel-gaulish'),
  line('es', lists, 'th;q=0.9, es;Q=0.5'),

  line(
    'ar',
    variety,
    'arz|ary|arq|abv|aeb|apc|acm|ars|afb|ajp|apd|acq|ayl|ayn|shu|abh|acw|adf|auz|avl|ayh|ayp|ssh|ar-arz|ar-ary|arz-EG|ary-MA',
  ),
  line(
    'zh-Hans',
    variety,
    'wuu|gan|hsn|yue-Hans|yue-CN|yue-Hans-CN|zh-wuu|zh-gan|zh-yue-Hans|cjy|cdo|czh|hak|nan|zh-min-nan|hnm',
  ),
  line(
    'zh-Hant',
    variety,
    'yue|yue-HK|yue-Hant|yue-Hant-HK|zh-yue|zh-yue-HK|yue_HK|yue-TW|yue-MO|yue-US|nan-TW|nan-Hant|nan-Hant-TW|hak-TW|hak-Hant|zh-min-nan-TW',
  ),
  line('de', variety, 'gsw|gsw-CH|gsw-LI|bar|swg|ksh|pfl|vmf|bar-AT|bar-IT|wae'),
  line('hi', variety, 'bho|mai|awa|mag|raj|bgc|hne|bra|bns|mwr|bho-IN|mai-IN'),
  line('it', variety, 'scn|nap|vec|lij|lmo|pms|egl|rgn|scn-IT|vec-IT'),
  line('ko', variety, 'jje|jje-KR'),
  line('fa', variety, 'haz|aiq|haz-AF'),
  line('ur', variety, 'hi-Arab|hi-Arab-IN'),

  line(
    'es',
    neighbour,
    'ca|ca-ES|ca-AD|gl|gl-ES|eu|eu-ES|ast|an|ext|qu|quz|qu-PE|qu-BO|qu_EC|quy|quh|ay|ay-BO|gn|gn-PY|nah|nhn|yua|quc|mam|kjb|kek|cak|tzh|tzo|arn|oc-ES|cab|miq|qug|guc|gym|bzd|gn-AR|gct|ca_ES.UTF-8|ca-valencia|ay-US',
  ),
  line('de', neighbour, 'rm|rm-CH|nds|nds-DE|hsb|dsb|lb|lb-LU|frr|stq|hsb_DE'),
  line(
    'fr',
    neighbour,
    'oc|br|br-FR|co|wa|frp|frp-CH|pcd|wo|wo-SN|ln|ln-CD|ln-CG|bm|bm-ML|sg|sg-CF|gcf|gcr|rcf|mg|ca-FR|eu-FR|gsw-FR|kg|lua|rw|ff|ff-SN|fon|mos|dje|sus|swc|sw-CD|ha-NE|ewo|crs|kab-FR|ty|dhv|puu|kbp|bci',
  ),
  line('hi', neighbour, 'mr|mr-IN|sa|kok|doi|brx|sd-IN|sd-Deva'),
  line('pt-BR', neighbour, 'yrl|gn-BR'),
  line('pt-PT', neighbour, 'mwl|kea|pov|kea-CV|umb|kmb|vmw|cri|ln-AO|mwl_PT'),
  line('en-GB', neighbour, 'cy|cy-GB|ga|ga-IE|gd|mi|mi-NZ'),
  line('vi', neighbour, 'tyz|nut|mtq'),
  line('zh-Hans', neighbour, 'bo|bo-CN|ii|za|ii-CN'),
  line('zh-Hant', neighbour, 'ami|pwn|tay|trv|trv-TW'),
  line('fil', neighbour, 'ceb|ilo|hil|war|pam|bik|bcl|pag|mdh|mrw|tsg|ceb-PH|ilo_PH|cbk'),
  line(
    'ru',
    neighbour,
    'be|be-BY|be_BY.UTF-8|be-tarask|kk|kk-KZ|ky|ky-KG|tt|tt-RU|ba|cv|ce|os|os-RU|udm|chm|mhr|myv|mdf|sah|bua|xal|av|dar|lez|inh|kbd|ady|krc|kum|tyv|alt|ab|tg|tg-TJ|tg-Cyrl|uz|uz-UZ|uz-Cyrl|kaa|tk|hy|hy-AM|gag|kv',
  ),
  line('uk', neighbour, 'rue|rue-UA|crh-UA|crh_UA'),
  line('it', neighbour, 'sc|fur|lld|sc-IT|fur_IT|co-IT|ca-IT|la'),
  line('ja', neighbour, 'ain|ryu|ain-JP'),
  line('pl', neighbour, 'csb|szl|szl-PL|csb_PL|rue-PL'),
  line(
    'fa',
    neighbour,
    'azb|az-IR|az-Arab|az_Arab_IR|mzn|glk|lrc|sdh|ckb-IR|bal-IR|ku-IR|tk-IR|tk-AF|uz-AF|uz-Arab|tg-Arab',
  ),
  line(
    'ur',
    neighbour,
    'pnb|skr|sd|sd-PK|sd_PK|bal|ks|ks-PK|brh|khw|hno|lah|pa-PK|pa-Arab|ps-PK|ur-PK-x',
  ),
  line('ar', neighbour, 'ckb|ckb-IQ|ckb_IQ'),

  line('de', sign, 'gsg|asq|sgg|sgn-gsg'),
  line('fr', sign, 'fsl|lsg|sfb|ssr|fcs|sgn-fsl|gus|bog|mzc'),
  line('es', sign, 'ssp|mfs|aed|csn|csg|prl|vsl|ecs|sgn-ssp|csc|csf|doq|ncs|lsp|lsc|msd|lsv'),
  line('pt-BR', sign, 'bzs|sgn-bzs'),
  line('pt-PT', sign, 'psr|mzy'),
  line('zh-Hans', sign, 'csl|sgn-csl'),
  line('zh-Hant', sign, 'tss|hks'),
  line('vi', sign, 'hab|hos|haf'),
  line('ar', sign, 'esl|jos|sdl|tse'),
  line('ko', sign, 'kvk|sgn-kvk'),
  line('fil', sign, 'psp'),
  line('ru', sign, 'rsl'),
  line('it', sign, 'ise|slf'),
  line('ja', sign, 'jsl|sgn-jsl'),
  line('fa', sign, 'psc|afg'),
  line('pl', sign, 'pso'),
  line('uk', sign, 'ukl'),
  line('ur', sign, 'pks'),
  line('en', sign, 'ase|bfi|sgn-ase|ins|asf|nzs'),

  line(
    'en',
    script,
    'gu|ug|ug-CN|bo-IN|bo-NP|ar-Hebr|mr-Modi|ar-Latn|hi-Latn|kk-CN|kk-Arab|ky-CN|kk-Latn|tt-Latn|mn-CN|mn-Mong|uk-Latn|ja-Latn|ru-Latn|fa-Latn|yi|kab|zgh|be-Latn|ur-Latn|ff-Adlm|uz-Tfng',
  ),
  line(
    'en',
    'Readers of the language there learned to read in another than where it is at home.',
    'nds-NL|rue-SK|hy-IR|hy-LB|ff-NG|wo-GM|ps-AF|ta-FR',
  ),
  line(
    'en',
    none,
    'tr|tr-TR|tr-DE|sv-ES|nl-FR|he|he-IL|iw|bn|ta|te|nl|sv|da|nb|no|nn|fi|cs|sk|hu|ro|ro-MD|bg|el|sr|sr-Cyrl|mk|hr|bs|sl|et|lv|lt|lt-PL|th|id|in|ms|sw|am|so|ps|ku|kmr|my|km|lo|ne|si|pa|pa-IN|ka|ka-RU|az|az-AZ|mn|mn-MN|und|mul|zxx|mis|i-klingon|tlh|x-private|eo|jam|pap|acf|tet|kr|tw|ha|yo|ig|zu|ti|om|haw|mt|is|sq|hmn|kar',
  ),
];

const languageOf = (tag: string) => parseTag(tag)?.language;

/** Languages that have a text since the lines were written. */
const newLanguages = localeTags
  .map(languageOf)
  .filter((language) => !tagLines.some(({locale}) => languageOf(locale) === language));

/** Each tag and its locale. What another text stood for needs none once it has its own. */
export const languageTags = tagLines
  .flatMap(({tags, locale, why}) => tags.split('|').map((tag) => ({tag, locale, why})))
  .filter(({tag}) => !tag.split(/[,;]/).some((item) => newLanguages.includes(languageOf(item))));
