<?php

namespace CalcinosisCutis;

/**
 * Offers the elements to authors, as blocks and as a shortcode.
 */
final class Embedding
{
    public const SHORTCODE = 'calcinosis';

    /** @var string */
    private static $file;

    /** @param string $file the plugin’s main file */
    public static function start(string $file): void
    {
        self::$file = $file;
        add_action('init', [self::class, 'register']);
        add_filter('no_texturize_tags', [self::class, 'withElements']);
        add_filter('excerpt_allowed_blocks', [self::class, 'withBlocks']);
        add_filter('strip_shortcodes_tagnames', [self::class, 'withoutShortcode']);
    }

    public static function register(): void
    {
        foreach (array_keys(Package::elements()) as $element) {
            register_block_type(dirname(self::$file) . "/blocks/$element", [
                'render_callback' => static function (array $properties) use ($element): string {
                    $html = self::render($element, Options::ofBlock($element, $properties));
                    return sprintf('<div %s>%s</div>', get_block_wrapper_attributes(), $html);
                },
            ]);
        }
        add_shortcode(self::SHORTCODE, [self::class, 'shortcode']);
    }

    /**
     * `[calcinosis element="faq" heading-level="3" hide-title]`
     *
     * @param array|string $given a text where there are no attributes
     */
    public static function shortcode($given): string
    {
        $given = (array) $given;
        $element = $given['element'] ?? '';
        if (isset(Package::elements()[$element])) {
            return self::render($element, Options::ofShortcode($element, $given));
        }
        // Readers cannot do anything about it.
        return current_user_can('edit_posts') ? sprintf('<p><strong>%s</strong></p>', esc_html(sprintf(
            /* translators: 1: what was written, 2: names of elements */
            __('[calcinosis]: there is no element “%1$s”. Write one of these: %2$s.', 'calcinosis-cutis'),
            $element,
            implode(', ', array_keys(Package::elements()))
        ))) : '';
    }

    /** The whole element in pages; the words where nothing draws it. */
    private static function render(string $element, array $options): string
    {
        if (doing_filter('get_the_excerpt')) {
            return Element::words($element, $options);
        }
        if (is_feed()) {
            return Element::plain($element, $options);
        }
        wp_enqueue_script(Scripts::OF_PAGES);
        return Element::html($element, $options);
    }

    /** WordPress would change quotes and signs in a block’s output, too, and twice in block themes. */
    public static function withElements(array $tags): array
    {
        foreach (array_keys(Package::elements()) as $element) {
            $tags[] = "calcinosis-$element";
        }
        return $tags;
    }

    public static function withBlocks(array $blocks): array
    {
        foreach (array_keys(Package::elements()) as $element) {
            $blocks[] = "calcinosis-cutis/$element";
        }
        return $blocks;
    }

    /** Excerpts leave out all shortcodes that are named here. */
    public static function withoutShortcode(array $names): array
    {
        return array_values(array_diff($names, [self::SHORTCODE]));
    }
}
