<?php

/**
 * Installs WordPress in an empty database, the plugin from its zip as a site’s owner does, and users.
 *
 *     php install.php FOLDER ZIP PASSWORD
 */

[, $folder, $zip, $password] = $argv;

define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = 'localhost';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require "$folder/wp-load.php";
require ABSPATH . 'wp-admin/includes/admin.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
require ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';

wp_install('Health site', 'admin', 'admin@example.org', true, '', $password);
$author = wp_create_user('author', $password, 'author@example.org');
(new WP_User($author))->set_role('author');
foreach ([1, $author] as $user) {
    // The guide covers the editor.
    $preferences = ['core/edit-post' => ['welcomeGuide' => false], '_modified' => '2024-01-01T00:00:00.000Z'];
    update_user_meta($user, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', $preferences);
}

$skin = new Automatic_Upgrader_Skin();
$installed = (new Plugin_Upgrader($skin))->install($zip);
if ($installed !== true) {
    throw new RuntimeException('The plugin was not installed: ' . implode(' ', $skin->get_upgrade_messages()));
}
wp_cache_delete('plugins', 'plugins');
$result = activate_plugin('calcinosis-cutis/calcinosis-cutis.php');
if (is_wp_error($result)) {
    throw new RuntimeException('The plugin was not activated: ' . $result->get_error_message());
}
