/**
 * The blocks in the editor: a preview that the server draws, and a form for the attributes.
 * Runs as it is in every browser that WordPress supports, so it is plain ES5 without modules.
 */
(function (wp, known) {
  'use strict';

  var el = wp.element.createElement;
  var __ = wp.i18n.__;
  var components = wp.components;

  /** `heading-level` as a form names it: `Heading level`. */
  function label(name) {
    if (name === 'lang') return __('Language', 'calcinosis-cutis');
    var words = name.replace(/-/g, ' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
  }

  /** The choices of an attribute, the first of which leaves it to the element. */
  function choices(attribute) {
    var values = attribute.name === 'lang' ? Object.keys(known.locales) : attribute.values;
    if (!values) return null;
    var first =
      attribute.name === 'lang'
        ? __('The page’s language', 'calcinosis-cutis')
        : __('Default', 'calcinosis-cutis');
    return [{label: first, value: ''}].concat(
      values.map(function (value) {
        return {label: known.locales[value] ? known.locales[value].name : value, value: value};
      })
    );
  }

  function control(attribute, topics, value, change) {
    var shown = {
      key: attribute.name,
      label: label(attribute.name),
      help: attribute.description.replace(/`/g, ''),
      onChange: change,
    };
    var options = choices(attribute);
    if (attribute.type === 'boolean') {
      shown.checked = Boolean(value);
      return el(components.ToggleControl, shown);
    }
    if (options) {
      shown.options = options;
      shown.value = value || '';
      return el(components.SelectControl, shown);
    }
    if (attribute.type === 'number') {
      shown.type = 'number';
      shown.min = 1;
      shown.max = 6;
      shown.value = value === undefined ? '' : value;
      shown.placeholder = String(attribute.default);
      shown.onChange = function (text) {
        change(text === '' ? undefined : Number(text));
      };
      return el(components.TextControl, shown);
    }
    // Lists of ids.
    shown.value = value ? value.split(/\s+/) : [];
    shown.suggestions = attribute.name === 'open' ? ['all'].concat(topics) : topics;
    shown.__experimentalExpandOnFocus = true;
    shown.onChange = function (ids) {
      change(ids.join(' '));
    };
    return el(
      'div',
      {key: attribute.name},
      el(components.FormTokenField, shown),
      el('p', {className: 'components-form-token-field__help'}, shown.help)
    );
  }

  Object.keys(known.elements).forEach(function (name) {
    var element = known.elements[name];
    wp.blocks.registerBlockType('calcinosis-cutis/' + name, {
      edit: function (props) {
        var controls = element.attributes.map(function (attribute) {
          return control(
            attribute,
            element.topics,
            props.attributes[attribute.property],
            function (value) {
              var changed = {};
              // What is not chosen is not written into the post.
              changed[attribute.property] = value === '' || value === false ? undefined : value;
              props.setAttributes(changed);
            }
          );
        });
        return el(
          'div',
          wp.blockEditor.useBlockProps(),
          el(
            wp.blockEditor.InspectorControls,
            {key: 'settings'},
            el(components.PanelBody, {title: __('Settings', 'calcinosis-cutis')}, controls)
          ),
          el(
            components.Disabled,
            {key: 'preview'},
            el(wp.serverSideRender, {
              block: 'calcinosis-cutis/' + name,
              attributes: props.attributes,
            })
          )
        );
      },
      save: function () {
        return null;
      },
    });
  });
})(window.wp, window.calcinosisCutis);
