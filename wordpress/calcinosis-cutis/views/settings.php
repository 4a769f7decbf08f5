<?php

/**
 * The page Settings → Calcinosis cutis, as Settings::show() fills it in.
 *
 * @var string[] $states names of a text’s states
 * @var string[] $choices what may be done with drafts
 * @var string $page
 * @var string $option
 * @var string $chosen one of $choices
 */

use CalcinosisCutis\Locale;
use CalcinosisCutis\Package;

defined('ABSPATH') || exit;

?>
<div class="wrap">
<h1><?php esc_html_e('Calcinosis cutis', 'calcinosis-cutis'); ?></h1>
<p><?php esc_html_e('Pages show the text in their own language. English is the source. No named health professional has reviewed it unless the text itself says so.', 'calcinosis-cutis'); ?></p>
<h2><?php esc_html_e('Languages', 'calcinosis-cutis'); ?></h2>
<table class="widefat striped" style="max-width: 60em">
<thead><tr>
<th scope="col"><?php esc_html_e('Language', 'calcinosis-cutis'); ?></th>
<th scope="col"><?php esc_html_e('State of each text', 'calcinosis-cutis'); ?></th>
<th scope="col"><?php esc_html_e('Title', 'calcinosis-cutis'); ?></th>
</tr></thead>
<tbody>
<?php foreach (Package::locales() as $tag => $locale) : ?>
<tr>
<th scope="row"><span lang="<?php echo esc_attr($tag); ?>"><?php echo esc_html($locale['name']); ?></span> <code><?php echo esc_html($tag); ?></code><?php echo $tag === Locale::ofPage() ? ' — ' . esc_html__('this site', 'calcinosis-cutis') : ''; ?></th>
<td><?php
foreach (array_count_values($locale['status']) as $status => $count) {
    echo esc_html(sprintf('%s: %d', $states[$status], $count)), '<br>';
}
?></td>
<td lang="<?php echo esc_attr($tag); ?>" dir="<?php echo esc_attr($locale['dir']); ?>"><?php echo esc_html($locale['title']); ?></td>
</tr>
<?php endforeach; ?>
</tbody>
</table>
<form action="options.php" method="post">
<?php settings_fields($page); ?>
<h2><?php esc_html_e('Drafts', 'calcinosis-cutis'); ?></h2>
<p><?php esc_html_e('A machine wrote the translations that are drafts. They may contain mistakes, and no reviewer has approved them. Whether your readers are better served by a draft in their language or by the English is for whoever answers for health information on this site to decide.', 'calcinosis-cutis'); ?></p>
<fieldset>
<legend class="screen-reader-text"><?php esc_html_e('Drafts', 'calcinosis-cutis'); ?></legend>
<?php foreach ($choices as $value => $meaning) : ?>
<p><label><input type="radio" name="<?php echo esc_attr($option); ?>" value="<?php echo esc_attr($value); ?>" <?php checked($chosen, $value); ?>> <?php echo esc_html($meaning); ?></label></p>
<?php endforeach; ?>
</fieldset>
<?php submit_button(); ?>
</form>
</div>
