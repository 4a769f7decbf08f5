/** Gives an element its styles in a document that Lit was not loaded in. */
export {addStyleSheet} from '../style-sheets.js';
