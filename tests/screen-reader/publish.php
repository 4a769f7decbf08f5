<?php

/**
 * Publishes a post, and prints its address.
 *
 *     php publish.php FOLDER TEXT
 */

$_SERVER['HTTP_HOST'] = 'localhost';
require "$argv[1]/wp-load.php";

$post = ['post_title' => 'Test page', 'post_content' => $argv[2], 'post_status' => 'publish'];
echo get_permalink(wp_insert_post($post));
