/**
 * Browsers remember that a module failed; those that do name its URL, and fetch it under another.
 *
 * @throws the error itself where there is no URL, or where the page has integrity for modules: that
 *   counts for the URLs that it lists, and must not be evaded
 */
export function importAgain(error: Error): Promise<never> {
  const url = /\w+:\/\/\S+/.exec(error.message);
  const scripts = globalThis.document?.querySelectorAll<HTMLScriptElement>(
    '[type=importmap], [type=module][integrity]',
  );
  const checked = [...(scripts ?? [])].some(
    (script) => script.integrity || script.textContent.includes('"integrity"'),
  );
  if (!url || checked) throw error;
  return import(/* @vite-ignore */ /* webpackIgnore: true */ `${url[0]}#${Date.now()}`) as never;
}
