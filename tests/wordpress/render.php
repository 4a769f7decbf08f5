<?php

/**
 * Writes elements as the plugin does, for options that come as JSON: a line an element, as a shortcode
 * and as a block.
 *
 *     php render.php FOLDER < requests.json
 */

$_SERVER['HTTP_HOST'] = 'localhost';
require "$argv[1]/wp-load.php";

foreach (json_decode(file_get_contents('php://stdin'), true) as $request) {
    ['element' => $element, 'given' => $given, 'properties' => $properties] = $request;
    echo json_encode([
        do_shortcode("[calcinosis element=\"$element\" $given]"),
        do_blocks("<!-- wp:calcinosis-cutis/$element $properties /-->"),
    ]), "\n";
}
