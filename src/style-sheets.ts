/** Constructed style sheets, which a strict policy allows. Each belongs to one document. */
const styleSheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Gives a shadow root a style sheet that the roots of its document share. */
export function addStyleSheet(root: ShadowRoot, css: string): void {
  const {ownerDocument, adoptedStyleSheets} = root;
  const {defaultView} = ownerDocument;
  // A document that is not shown in a window has no styles.
  if (!defaultView) return;
  const ofDocument = styleSheets.get(ownerDocument) ?? new Map<string, CSSStyleSheet>();
  styleSheets.set(ownerDocument, ofDocument);
  let sheet = ofDocument.get(css);
  if (!sheet) {
    sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(css);
    ofDocument.set(css, sheet);
  }
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
