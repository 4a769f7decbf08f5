<?php

namespace CalcinosisCutis;

/**
 * Which language a page’s readers get.
 */
final class Locale
{
    /**
     * The best of our languages for the page’s, as a BCP 47 tag.
     *
     * get_locale() is what readers get. determine_locale() would show authors the text in the language
     * that they have chosen for the dashboard.
     */
    public static function ofPage(): string
    {
        /**
         * Filters the language of the text, for sites that know better than WordPress does.
         *
         * @param string $locale as WordPress has it (`pt_BR`), or a BCP 47 tag
         */
        return self::best((string) apply_filters('calcinosis_cutis_locale', get_locale()));
    }

    /**
     * The same language in the same script, the nearest region first; else English.
     *
     * @param string $wanted as WordPress has it (`de_DE_formal`), or a BCP 47 tag
     */
    public static function best(string $wanted): string
    {
        $subtags = preg_split('/[-_]/', strtolower($wanted));
        $language = $subtags[0];
        $script = $region = '';
        foreach (array_slice($subtags, 1) as $subtag) {
            if (preg_match('/^[a-z]{4}$/', $subtag)) {
                $script = ucfirst($subtag);
            } elseif (preg_match('/^[a-z]{2}$/', $subtag)) {
                $region = strtoupper($subtag);
            }
        }
        $able = [];
        foreach (Package::locales() as $tag => $locale) {
            $isSame = strtok($tag, '-') === $language && ($script
                ? $script === $locale['script']
                : !in_array($region, $locale['elsewhere'], true));
            if ($isSame) {
                $able[] = $tag;
            }
        }
        foreach ($able as $tag) {
            if (in_array(strtolower($region), array_map('strtolower', explode('-', $tag)), true)) {
                return $tag;
            }
        }
        return $able[0] ?? 'en';
    }
}
