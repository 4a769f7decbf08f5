<?php

namespace CalcinosisCutis;

/**
 * The scripts of pages and of the editor.
 */
final class Scripts
{
    /** As block.json names it. */
    public const OF_PAGES = 'calcinosis-cutis';
    private const OF_EDITOR = 'calcinosis-cutis-editor';

    private const EDITOR_NEEDS = [
        'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render',
    ];

    /** @var string */
    private static $file;

    /** @param string $file the plugin’s main file */
    public static function start(string $file): void
    {
        self::$file = $file;
        // Before the blocks, which name them.
        add_action('init', [self::class, 'register'], 9);
        add_filter('script_loader_tag', [self::class, 'asModule'], 10, 2);
    }

    public static function register(): void
    {
        $version = Package::version();
        $editor = plugins_url('editor.js', self::$file);
        $known = ['elements' => Package::elements(), 'locales' => Package::locales()];
        wp_register_script(self::OF_PAGES, self::url(), [], $version, true);
        wp_register_script(self::OF_EDITOR, $editor, self::EDITOR_NEEDS, $version, true);
        wp_add_inline_script(
            self::OF_EDITOR,
            'window.calcinosisCutis = ' . wp_json_encode($known) . ';',
            'before'
        );
    }

    /**
     * The script as a module that browsers refuse if it is not the published one. WordPress has
     * functions for modules only from 6.5, and none for hashes.
     */
    public static function asModule(string $tag, string $handle): string
    {
        return $handle !== self::OF_PAGES ? $tag : sprintf(
            "<script type=\"module\" src=\"%s\" integrity=\"%s\" crossorigin=\"anonymous\" id=\"%s-js\"></script>\n",
            esc_url(add_query_arg('ver', Package::version(), self::url())),
            esc_attr(Package::script()['integrity']),
            esc_attr($handle)
        );
    }

    private static function url(): string
    {
        return plugins_url(Package::script()['file'], self::$file);
    }
}
