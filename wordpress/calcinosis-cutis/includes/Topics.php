<?php

namespace CalcinosisCutis;

/**
 * Chooses among the topics in HTML, which comments mark, and opens and closes them.
 */
final class Topics
{
    private const MARKED = '~(<div part="controls".*?</div>\s*)?'
        . '<!--topics (\S+) (\S+)-->(.*?)<!--/topics-->~s';

    /**
     * HTML with the topics that are asked for, in the layout that is asked for, without marks.
     */
    public static function shown(string $html, array $options): string
    {
        return preg_replace_callback(
            self::MARKED,
            static function (array $found) use ($options): string {
                [, $controls, $section, $layout, $marked] = $found;
                $topics = self::chosen(self::parts($marked), $options);
                if (($options['layout'] ?? $layout) === 'list') {
                    return implode('', array_map([self::class, 'laidOut'], array_column($topics, 'html')));
                }
                $isExclusive = isset($options['exclusive']);
                $offersControls = count($topics) > 1 && !$isExclusive;
                return ($offersControls ? $controls : '')
                    . self::accordion($topics, $options['open'] ?? '', $isExclusive ? $section : '');
            },
            $html
        );
    }

    /** The topics of a section, each with its `names`, the one of today first, and its `html`. */
    private static function parts(string $marked): array
    {
        $topics = [];
        foreach (preg_split('/<!--topic /', $marked, -1, PREG_SPLIT_NO_EMPTY) as $part) {
            [$names, $html] = explode('-->', $part, 2);
            $topics[] = ['names' => explode(' ', $names), 'html' => $html];
        }
        return $topics;
    }

    private static function chosen(array $topics, array $options): array
    {
        return isset($options['topics']) ? self::named($topics, self::words($options['topics'])) : $topics;
    }

    /** The topics that have one of the names, in the names’ order, each once. */
    private static function named(array $topics, array $names): array
    {
        $found = [];
        foreach ($names as $name) {
            foreach ($topics as $topic) {
                if (in_array($name, $topic['names'], true)) {
                    $found[$topic['names'][0]] = $topic;
                }
            }
        }
        return array_values($found);
    }

    /** @param string $group the name that makes them exclusive, if any */
    private static function accordion(array $topics, string $asked, string $group): string
    {
        $names = self::words($asked);
        $isAll = in_array($names[0] ?? '', ['all', 'open'], true);
        if ($group !== '') {
            $open = array_slice(self::named($topics, array_slice($names, 0, 1)), 0, 1);
        } else {
            $open = $isAll ? $topics : self::named($topics, $names);
        }
        $html = '';
        foreach ($topics as $topic) {
            $added = ($group === '' ? '' : " name=\"$group\"") . (in_array($topic, $open, true) ? ' open' : '');
            $html .= preg_replace('/^(\s*<details[^>]*)/', '$1' . $added, $topic['html'], 1);
        }
        return $html;
    }

    /** A topic of an accordion, laid out. What was never in an accordion stays as it is. */
    private static function laidOut(string $html): string
    {
        return preg_replace(
            '~^(\s*)<details( [^>]*)>\s*<summary>(.*?)</summary>\s*(.*)</details>~s',
            '$1<section$2>$3$4</section>',
            $html
        );
    }

    private static function words(string $list): array
    {
        return preg_split('/\s+/', $list, -1, PREG_SPLIT_NO_EMPTY);
    }
}
