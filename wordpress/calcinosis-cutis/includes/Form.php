<?php

namespace CalcinosisCutis;

/**
 * Changes the HTML of an element to what is asked for, as the element itself would.
 */
final class Form
{
    /**
     * @param string $html with marks around its topics
     */
    public static function shaped(string $html, array $options): string
    {
        $html = Topics::shown($html, $options);
        if (($options['figures'] ?? '') === 'hide') {
            $html = preg_replace('~<!--picture-->.*?<!--/picture-->|<figure part=.*?</figure>~s', '', $html);
        }
        $html = self::atLevel($html, $options['heading-level'] ?? 2);
        $html = isset($options['hide-title']) ? self::withoutTitle($html) : $html;
        // Where something was left out. Programs that make paragraphs begin one at an empty line.
        return trim(preg_replace('/\n\s+/', "\n", $html));
    }

    /**
     * The words alone, as an element has them beside what it draws.
     *
     * @param string $plain with marks around its pictures and its list of contents
     */
    public static function words(string $plain): string
    {
        return preg_replace('~<!--(picture|contents)-->.*?<!--/\1-->~s', '', $plain);
    }

    /** Without the marks of what a form may leave out. */
    public static function withoutMarks(string $plain): string
    {
        return preg_replace('~<!--/?(picture|contents)-->~', '', $plain);
    }

    /** Moves all headings by some levels, and none past 6. */
    public static function deeper(string $html, int $levels): string
    {
        return $levels === 0 ? $html : preg_replace_callback(
            '~(</?h)([1-6])\b~',
            static function (array $found) use ($levels): string {
                return $found[1] . min(6, $found[2] + $levels);
            },
            $html
        );
    }

    /** Moves all headings so that the first has a level. */
    private static function atLevel(string $html, int $level): string
    {
        return preg_match('/<h([1-6])\b/', $html, $first) ? self::deeper($html, $level - $first[1]) : $html;
    }

    /** Without the title, and without what names it. */
    private static function withoutTitle(string $html): string
    {
        preg_match('~<h([1-6])\b[^>]*?(?: id="([^"]*)")?>.*?</h\1>~s', $html, $title);
        if (!$title) {
            return $html;
        }
        $html = substr_replace($html, '', strpos($html, $title[0]), strlen($title[0]));
        return isset($title[2]) ? str_replace(" $title[2]\"", ' "', $html) : $html;
    }
}
