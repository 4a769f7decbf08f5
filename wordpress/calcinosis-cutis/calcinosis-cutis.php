<?php

/**
 * Plugin Name:       Calcinosis cutis
 * Description:       Patient information about calcinosis cutis, as blocks and a shortcode, in the page’s language. Nothing is sent anywhere.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       calcinosis-cutis
 */

if (!defined('ABSPATH')) {
    exit;
}

$calcinosisCutisFiles = [
    'Package', 'Locale', 'Options', 'Topics', 'Form', 'Element', 'Scripts', 'Embedding', 'Search', 'Settings',
];
foreach ($calcinosisCutisFiles as $calcinosisCutisFile) {
    require_once __DIR__ . "/includes/$calcinosisCutisFile.php";
}

CalcinosisCutis\Scripts::start(__FILE__);
CalcinosisCutis\Embedding::start(__FILE__);
CalcinosisCutis\Search::start();
CalcinosisCutis\Settings::start(__FILE__);
