<?php

namespace CalcinosisCutis;

/**
 * Lets the site’s own search find the text of elements.
 *
 * WordPress looks for words in what authors wrote, which only names an element. So for each word the
 * names of the elements that have it count, too. Nothing is copied into the database, and nothing grows
 * old there.
 */
final class Search
{
    public static function start(): void
    {
        add_filter('posts_search', [self::class, 'withElements'], 10, 2);
    }

    /** @param string $sql what WordPress asks for, a condition a word */
    public static function withElements(string $sql, \WP_Query $query): string
    {
        global $wpdb;
        foreach ((array) $query->get('search_terms') as $term) {
            $elements = self::elementsWith((string) $term);
            if (!$elements) {
                continue;
            }
            $any = $query->get('exact') ? '' : '%';
            // As WordPress writes it: https://developer.wordpress.org/reference/classes/wp_query/parse_search/
            $own = $wpdb->prepare(
                "({$wpdb->posts}.post_content LIKE %s)",
                $any . $wpdb->esc_like($term) . $any
            );
            $named = implode('|', $elements);
            $instead = $wpdb->prepare(
                " OR ({$wpdb->posts}.post_content REGEXP %s)",
                "<!-- wp:calcinosis-cutis/($named) |[[]calcinosis ([^]]* )?element=[\"']?($named)([^a-z]|$)"
            );
            $sql = str_replace($own, $own . $instead, $sql);
        }
        return $sql;
    }

    /** Names of the elements in whose text a word stands, in the language that readers get. */
    private static function elementsWith(string $term): array
    {
        $sought = self::comparable($term);
        return array_values(array_filter(
            array_keys(Package::elements()),
            static function (string $element) use ($sought): bool {
                $text = wp_strip_all_tags(Element::words($element, []));
                return $sought !== ''
                    && strpos(self::comparable(html_entity_decode($text, ENT_QUOTES)), $sought) !== false;
            }
        ));
    }

    /** Without capitals and accents, as databases compare. */
    private static function comparable(string $text): string
    {
        return mb_strtolower(remove_accents($text));
    }
}
