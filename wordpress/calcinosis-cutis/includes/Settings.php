<?php

namespace CalcinosisCutis;

/**
 * The page Settings → Calcinosis cutis: the languages, and whether drafts are shown.
 */
final class Settings
{
    private const PAGE = 'calcinosis-cutis';
    private const DRAFTS = 'calcinosis_cutis_drafts';
    private const CAPABILITY = 'manage_options';

    /** @param string $file the plugin’s main file */
    public static function start(string $file): void
    {
        add_action('wp_head', [self::class, 'tellElements']);
        add_action('admin_menu', [self::class, 'addPage']);
        add_action('admin_init', [self::class, 'register']);
        add_filter('plugin_action_links_' . plugin_basename($file), [self::class, 'withLink']);
    }

    public static function hidesDrafts(): bool
    {
        return get_option(self::DRAFTS) === 'hide';
    }

    /** What the server wrote hides drafts by itself. Elements may be asked for another language later. */
    public static function tellElements(): void
    {
        if (self::hidesDrafts()) {
            echo '<meta name="calcinosis-drafts" content="hide">', "\n";
        }
    }

    public static function addPage(): void
    {
        $title = __('Calcinosis cutis', 'calcinosis-cutis');
        add_options_page($title, $title, self::CAPABILITY, self::PAGE, [self::class, 'show']);
    }

    public static function register(): void
    {
        register_setting(self::PAGE, self::DRAFTS, [
            'type' => 'string',
            'default' => 'show',
            'sanitize_callback' => static function ($value): string {
                return $value === 'hide' ? 'hide' : 'show';
            },
        ]);
    }

    public static function withLink(array $links): array
    {
        $url = admin_url('options-general.php?page=' . self::PAGE);
        $link = sprintf('<a href="%s">%s</a>', esc_url($url), esc_html__('Settings', 'calcinosis-cutis'));
        return array_merge([$link], $links);
    }

    public static function show(): void
    {
        if (!current_user_can(self::CAPABILITY)) {
            return;
        }
        $states = [
            'source' => __('source', 'calcinosis-cutis'),
            'approved' => __('approved', 'calcinosis-cutis'),
            'draft' => __('draft', 'calcinosis-cutis'),
        ];
        $choices = [
            'show' => __(
                'Show them. Each says in the reader’s language and in English that it is a draft.',
                'calcinosis-cutis'
            ),
            'hide' => __('Hide them. Readers get the English text.', 'calcinosis-cutis'),
        ];
        $page = self::PAGE;
        $option = self::DRAFTS;
        $chosen = self::hidesDrafts() ? 'hide' : 'show';
        require dirname(__DIR__) . '/views/settings.php';
    }
}
