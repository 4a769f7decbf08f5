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
const variety = 'A variety that is written as our language is.';
const neighbour = 'Its readers learned to read in our language.';
const sign = 'A sign language: the written language of its country.';
const none = 'None of our texts is for its readers: English is the last resort.';
const script = 'The same language in a script that readers of our text may not read.';

export const tagLines: readonly TagLine[] = [
  line(
    'en',
    own,
    'en|en-US|en-GB|en-AU|en-IN|en-NG|en-001|en-150|EN|en-us|en-Latn|en-Latn-GB|en-CA|en-IE|en-NZ|en-ZA|en-PH|en-SG|en-KE',
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
    'pt|pt-BR|pt-PT|pt-AO|pt-MZ|pt-CV|pt-GW|pt-ST|pt-TL|PT|pt-br|pt-Latn|pt-LU|pt-CH|pt-MO',
  ),
  line('vi', own, 'vi|vi-VN|VI|vi-Latn|vi-US|vi-Latn-VN'),
  line(
    'zh-Hans',
    own,
    'zh|zh-CN|zh-SG|zh-Hans|zh-Hans-CN|zh-Hans-SG|zh-hans|ZH-CN|zh-MY|zh-Hans-HK|zh-Hans-MO|zh-Hans-TW|zh-u-co-stroke',
  ),

  line(
    'zh-Hans',
    spelled,
    'zh_CN|zh_Hans_CN|zh_Hans|zh_SG|zh_CN.UTF-8|zh_CN.GB2312|zh_CN@pinyin| zh-CN |zh-CHS',
  ),
  line('es', spelled, 'es_MX|es_ES|es_419|es_ES.UTF-8|es_ES@euro|es |\tes|es_AR|es_US'),
  line('pt-BR', spelled, 'pt_BR|pt_PT|pt_BR.UTF-8|pt_PT@euro|pt_AO'),
  line('fr', spelled, 'fr_FR|fr_CA|fr_BE|fr_CH.UTF-8|fr_FR@euro'),
  line('de', spelled, 'de_DE|de_AT|de_CH|de_DE.UTF-8|de_DE@euro'),
  line('ar', spelled, 'ar_EG|ar_SA|ar_AE|ar_001|ar_MA.UTF-8'),
  line('vi', spelled, 'vi_VN|vi_VN.UTF-8'),
  line('hi', spelled, 'hi_IN|hi_IN.UTF-8|hi_Deva_IN'),
  line('en', spelled, 'en_US|en_GB|en_US.UTF-8|en_US_POSIX'),

  line(
    'zh-Hans',
    alias,
    'zh-cmn-Hans|zh-cmn-Hans-CN|zh-cmn|zh-cmn-CN|cmn|cmn-CN|cmn-Hans|cmn-Hans-CN|zho|chi|chi-CN|zho-Hans|zh-guoyu',
  ),
  line('fr', alias, 'fra|fre|fre-CA|fra-FR'),
  line('de', alias, 'deu|ger|ger-AT|deu-CH'),
  line('ar', alias, 'ara|arb|ar-arb|ar-arb-SA|ara-EG'),
  line('es', alias, 'spa|spa-MX'),
  line('pt-BR', alias, 'por|por-BR|por-PT'),
  line('hi', alias, 'hin|hin-IN'),
  line('vi', alias, 'vie|vie-VN'),
  line('en', alias, 'eng|eng-GB'),

  line(
    'es',
    lists,
    'es, en|es-MX,es;q=0.9,en;q=0.8|es;q=0.9|en;q=0.4, es;q=0.8|*, es|tr, es|und, es|zh-TW;q=0.1,es|ja;q=0.9, es;q=0.5|es-ES,en-US;q=0.7,*;q=0.5|en;q=0, es;q=0.1|ca, en',
  ),
  line('fr', lists, 'fr-CA,fr;q=0.8,en-US;q=0.5|fr,en|fr; q=0.8'),
  line('en', lists, 'en, es|en-US,en;q=0.9,es;q=0.8|tr, ja|en-GB-oed, es|es;q=0'),
  line('de', lists, 'tlh, de|de-CH, fr;q=0.9, it;q=0.8'),
  line('zh-Hans', lists, 'zh-CN,zh;q=0.9,en;q=0.8|zh-TW, zh-CN'),

  line('pt-BR', lookup, 'pt-PT-ao90|pt-BR-abl1943-oops-toolongsubtag'),
  line('en', lookup, 'en-GB-oed|en-GB-oxendict'),
  line('es', lookup, 'es-cl-x|es-419-a|es-mexico-city'),
  line('de', lookup, 'de-DE-1996-x|de-a'),
  line('fr', lookup, 'fr--FR|fr-'),

  line(
    'ar',
    variety,
    'arz|ary|arq|aeb|apc|acm|ars|afb|ajp|apd|acq|ayl|ayn|shu|abh|acw|adf|auz|avl|ayh|ayp|ssh|ar-arz|ar-ary|arz-EG|ary-MA',
  ),
  line(
    'zh-Hans',
    variety,
    'wuu|gan|hsn|yue-Hans|yue-CN|yue-Hans-CN|zh-wuu|zh-gan|zh-yue-Hans|cjy|cdo|czh',
  ),
  line('de', variety, 'gsw|gsw-CH|gsw-LI|bar|swg|ksh|pfl|vmf|bar-AT'),
  line('hi', variety, 'bho|mai|awa|mag|raj|bgc|hne|bra|bns|mwr|bho-IN|mai-IN'),

  line(
    'es',
    neighbour,
    'ca|ca-ES|ca-AD|gl|gl-ES|eu|eu-ES|ast|an|ext|qu|quz|qu-PE|quy|ay|ay-BO|gn|gn-PY|nah|nhn|yua|quc|mam|kjb|kek|cak|tzh|tzo|arn',
  ),
  line('de', neighbour, 'rm|rm-CH|nds|nds-DE|hsb|dsb|lb|lb-LU'),
  line(
    'fr',
    neighbour,
    'oc|br|br-FR|co|wa|frp|pcd|wo|wo-SN|ln|ln-CD|bm|bm-ML|sg|sg-CF|gcf|gcr|rcf|mg|ca-FR|eu-FR|gsw-FR|kg|lua|rw|ht|ff|fon|mos',
  ),
  line('hi', neighbour, 'mr|mr-IN|sa'),
  line('pt-BR', neighbour, 'mwl|kea|pov|yrl'),
  line('vi', neighbour, 'tyz|nut|mtq'),
  line('zh-Hans', neighbour, 'bo|bo-CN|ii|za|ii-CN'),

  line('de', sign, 'gsg|asq|sgg|sgn-gsg'),
  line('fr', sign, 'fsl|sfb|ssr|fcs|sgn-fsl'),
  line('es', sign, 'ssp|mfs|aed|csn|csg|prl|vsl|ecs|sgn-ssp|csc'),
  line('pt-BR', sign, 'bzs|psr|sgn-bzs'),
  line('zh-Hans', sign, 'csl|sgn-csl'),
  line('vi', sign, 'hab|hos|haf'),
  line('ar', sign, 'esl|jos|sdl|tse'),
  line('en', sign, 'ase|bfi|sgn-ase|jsl|ins'),

  line(
    'en',
    script,
    'zh-TW|zh-HK|zh-MO|zh-Hant|zh-Hant-TW|zh-Hant-HK|zh_TW|zh_HK|cmn-Hant|zh-cmn-Hant|zh-CHT|yue|yue-HK|yue-Hant|lzh|hi-Arab|gu|ug|ug-CN|bo-IN|bo-NP|ckb-IR|nds-NL|ar-Hebr|mr-Modi',
  ),
  line(
    'en',
    none,
    'tr|tr-TR|ja|ja-JP|he|iw|fa|fa-IR|ur|ur-PK|bn|ta|te|pl|ru|uk|ko|it|nl|sv|da|nb|no|fi|cs|sk|hu|ro|bg|el|sr|hr|th|id|ms|tl|fil|sw|am|so|ps|ku|kmr|my|km|lo|ne|si|pa|hy|ka|az|uz|kk|mn|und|mul|zxx|mis|i-klingon|tlh|x-private|eo|la|cy|ga|gd',
  ),
];

/** Each tag and its locale. */
export const languageTags = tagLines.flatMap(({tags, locale, why}) =>
  tags.split('|').map((tag) => ({tag, locale, why})),
);
