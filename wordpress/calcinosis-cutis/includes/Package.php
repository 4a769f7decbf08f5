<?php

namespace CalcinosisCutis;

/**
 * What the library brings: the list of its elements and languages, and their text.
 */
final class Package
{
    /** @var array|null */
    private static $list = null;

    /**
     * The elements by name, each with its `description`, `attributes` and `topics`.
     */
    public static function elements(): array
    {
        return self::list()['elements'];
    }

    /**
     * The languages by BCP 47 tag, English first.
     */
    public static function locales(): array
    {
        return self::list()['locales'];
    }

    public static function version(): string
    {
        return self::list()['version'];
    }

    /**
     * Where the script is below the plugin’s folder (`file`), and its hash (`integrity`).
     */
    public static function script(): array
    {
        return self::list()['script'];
    }

    /**
     * The HTML of an element in a language, whole.
     *
     * @param string $form `shadow`, `plain` or `json-ld`
     * @param string $locale one of locales()
     * @param string $element one of elements()
     */
    public static function html(string $form, string $locale, string $element): string
    {
        return self::withShared(self::read("$form/$locale/$element.html"));
    }

    /** Puts in what several files have and is kept once. */
    private static function withShared(string $html): string
    {
        return preg_replace_callback(
            '/<!--shared (\w+) (\d)-->/',
            static function (array $found): string {
                return Form::deeper(self::withShared(self::read("shared/$found[1].html")), (int) $found[2]);
            },
            $html
        );
    }

    private static function list(): array
    {
        if (self::$list === null) {
            self::$list = json_decode(self::read('list.json'), true);
        }
        return self::$list;
    }

    /** A file of the plugin. */
    private static function read(string $file): string
    {
        $text = file_get_contents(dirname(__DIR__) . "/$file");
        if ($text === false) {
            throw new \RuntimeException("Calcinosis cutis: $file is missing. Install the plugin again.");
        }
        return $text;
    }
}
