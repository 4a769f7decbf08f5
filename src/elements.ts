/**
 * All classes and types; defines nothing. Each class has `static define(tagName?, registry?)`.
 * @module
 */
export * from './generated/elements.js';
export type * from './types.js';
