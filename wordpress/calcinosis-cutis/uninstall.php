<?php

/**
 * Leaves nothing behind in the database.
 */

if (!defined('WP_UNINSTALL_PLUGIN')) {
    exit;
}

delete_option('calcinosis_cutis_drafts');
