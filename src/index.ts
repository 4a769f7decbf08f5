/**
 * All classes and types; defines every element.
 * @module
 */
import './generated/define-all.js';

export * from './elements.js';
