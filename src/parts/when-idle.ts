/** Calls when the page is loaded and has nothing else to do, unless the reader saves data. */
export function whenIdle(view: Window, call: () => void): void {
  const {connection} = view.navigator as {connection?: {saveData?: boolean}};
  if (connection?.saveData) return;
  const wait = () =>
    (view as Partial<Window>).requestIdleCallback?.(call) ?? view.setTimeout(() => call(), 2000);
  if (view.document.readyState === 'complete') wait();
  else view.addEventListener('load', wait, {once: true});
}
