<?php

/**
 * Lets a test ask for a page in another language or theme, or for the classic editor, by the address
 * alone, so that no test changes the site for the next one. WordPress loads it as a plugin.
 */

if (isset($_GET['test_locale'])) {
    add_filter('locale', static function () {
        return $_GET['test_locale'];
    });
    // Without a language pack WordPress cannot know it.
    $GLOBALS['text_direction'] = $_GET['test_locale'] === 'ar' ? 'rtl' : 'ltr';
}

if (isset($_GET['test_theme'])) {
    foreach (['template', 'stylesheet'] as $option) {
        add_filter("pre_option_$option", static function () {
            return $_GET['test_theme'];
        });
    }
}

if (isset($_COOKIE['test_classic'])) {
    add_filter('use_block_editor_for_post', '__return_false');
    add_filter('user_can_richedit', '__return_false');
}
