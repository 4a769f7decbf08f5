/** Constructed style sheets, which a strict policy allows. Each belongs to one document. */
const styleSheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Gives a shadow root or a document a style sheet that the roots of its document share. */
export function addStyleSheet(root: Document | ShadowRoot, css: string): void {
  const {adoptedStyleSheets} = root;
  const page = root.ownerDocument ?? root;
  const {defaultView} = page;
  // A document that is not shown in a window has no styles, nor has what is no browser.
  if (!defaultView?.CSSStyleSheet || !(adoptedStyleSheets as unknown)) return;
  const ofDocument = styleSheets.get(page) ?? new Map<string, CSSStyleSheet>();
  styleSheets.set(page, ofDocument);
  let sheet = ofDocument.get(css);
  if (!sheet) {
    sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(css);
    ofDocument.set(css, sheet);
  }
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
