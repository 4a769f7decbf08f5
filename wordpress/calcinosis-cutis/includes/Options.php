<?php

namespace CalcinosisCutis;

/**
 * What an author asks of an element, by the names of its attributes.
 */
final class Options
{
    /**
     * The options that a block has, by the names of its properties.
     */
    public static function ofBlock(string $element, array $properties): array
    {
        $given = [];
        foreach (Package::elements()[$element]['attributes'] as $attribute) {
            if (isset($properties[$attribute['property']])) {
                $given[$attribute['name']] = $properties[$attribute['property']];
            }
        }
        return self::valid($element, $given);
    }

    /**
     * The options that a shortcode has. Those without a value have numbers for names.
     */
    public static function ofShortcode(string $element, array $given): array
    {
        foreach ($given as $name => $value) {
            if (is_int($name)) {
                $given[strtolower($value)] = 'true';
            }
        }
        return self::valid($element, $given);
    }

    /** Those that an element knows, in its order, with values that it knows. */
    private static function valid(string $element, array $given): array
    {
        $options = [];
        foreach (Package::elements()[$element]['attributes'] as $attribute) {
            $name = $attribute['name'];
            $value = isset($given[$name]) ? self::value($attribute, $given[$name]) : null;
            if ($value !== null) {
                $options[$name] = $value;
            }
        }
        return $options;
    }

    /**
     * @param mixed $value
     * @return string|int|bool|null null where nothing is asked for
     */
    private static function value(array $attribute, $value)
    {
        switch ($attribute['type']) {
            case 'boolean':
                $isOff = in_array(strtolower((string) $value), ['', '0', 'false', 'no', 'off'], true);
                return $isOff ? null : true;
            case 'number':
                return is_numeric($value) && $value >= 1 && $value <= 6 ? (int) $value : null;
            default:
                $text = trim((string) $value);
                $isKnown = !isset($attribute['values']) || in_array($text, $attribute['values'], true);
                return $text !== '' && $isKnown ? $text : null;
        }
    }
}
