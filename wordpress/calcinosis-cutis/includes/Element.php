<?php

namespace CalcinosisCutis;

/**
 * An element as HTML.
 */
final class Element
{
    /**
     * The whole element: its text in a shadow root that the browser makes, and the words once more as
     * children, for what sees no shadow root.
     *
     * @param string $element one of Package::elements()
     * @param array $options as Options has them
     */
    public static function html(string $element, array $options): string
    {
        $locale = self::locale($element, $options);
        $tag = "calcinosis-$element";
        $shadow = Form::shaped(Package::html('shadow', $locale, $element), $options);
        $data = isset($options['json-ld']) ? Package::html('json-ld', $locale, $element) . "\n" : '';
        $words = self::words($element, $options);
        $attributes = self::attributes(['lang' => $locale] + $options);
        return "<$tag$attributes>\n$shadow\n$data$words\n</$tag>";
    }

    /**
     * The words in headings, paragraphs and lists alone, for search and excerpts.
     */
    public static function words(string $element, array $options): string
    {
        $plain = Package::html('plain', self::locale($element, $options), $element);
        // Without accordions, which plain HTML does not have.
        return Form::shaped(Form::words($plain), ['layout' => 'list'] + $options);
    }

    /**
     * The words with pictures, which are files, for feeds.
     */
    public static function plain(string $element, array $options): string
    {
        $plain = Package::html('plain', self::locale($element, $options), $element);
        $html = Form::withoutMarks(Form::shaped($plain, ['layout' => 'list'] + $options));
        return str_replace('../../drawings/', plugins_url('drawings/', __DIR__), $html);
    }

    /** The language that is shown: English where drafts are hidden, by the author or by the site. */
    private static function locale(string $element, array $options): string
    {
        $locale = isset($options['lang']) ? Locale::best($options['lang']) : Locale::ofPage();
        $hidesDrafts = ($options['drafts'] ?? '') === 'hide' || Settings::hidesDrafts();
        $isDraft = Package::locales()[$locale]['status'][$element] === 'draft';
        return $hidesDrafts && $isDraft ? 'en' : $locale;
    }

    private static function attributes(array $options): string
    {
        $html = '';
        foreach ($options as $name => $value) {
            $html .= $value === true ? " $name" : sprintf(' %s="%s"', $name, esc_attr((string) $value));
        }
        return $html;
    }
}
