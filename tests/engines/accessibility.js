/**
 * Accessibility trees in the words that tests use.
 * @module
 */

/** @import {AccessibilityNode} from '../support/commands.js' */

/** What says nothing that a node beside it doesn't say. */
const skipped = new Set(['InlineTextBox', 'ListMarker', 'bullet', 'listitem marker']);

/** One name for what engines name in their own way. */
const roles = new Map([
  ['img', 'image'],
  ['graphic', 'image'],
  ['summary', 'DisclosureTriangle'],
  ['text leaf', 'StaticText'],
]);

/**
 * Takes what stands for layout out of a tree, and puts its meaningful descendants in its place.
 * @param {AccessibilityNode} node as a browser has it
 * @returns {AccessibilityNode[]}
 */
export function meaningful({role, name, description, level, expanded, focused, children = []}) {
  if (skipped.has(role)) return [];
  const inside = children.flatMap(meaningful);
  if ((role === 'none' || role === 'generic') && !name) return inside;
  return [
    {
      role: roles.get(role) ?? role,
      ...(name && {name}),
      ...(description && {description}),
      ...(level !== undefined && {level}),
      ...(expanded !== undefined && {expanded}),
      ...(focused && {focused}),
      ...(inside.length > 0 && {children: inside}),
    },
  ];
}
