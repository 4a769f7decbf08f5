/** The fonts of the tests in a page, whichever a machine has. */

/**
 * Writes the page with the chosen set of fonts from build/fonts/, and waits until all of them are
 * there: whatever is measured before is another font's.
 */
export async function useTestFonts(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/fonts.css';
  const loaded = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => reject(new Error(`The fonts of the tests are not at ${link.href}.`));
  });
  document.head.append(link);
  await loaded;
  await Promise.all(Array.from(document.fonts, (face) => face.load()));
}
