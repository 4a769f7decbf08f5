/** What the page says of itself: over the texts, so that nothing moves, and to screen readers. */

const place = () => document.querySelector('#said')!;

let timer: ReturnType<typeof setTimeout> | undefined;
let own = new AbortController();

/** Long enough to look up and read a message twice, in milliseconds. */
const readingTime = (message: string): number => 3000 + message.split(' ').length * 600;

function put(message: string): void {
  clearTimeout(timer);
  own.abort();
  own = new AbortController();
  place().textContent = message;
}

const takeAway = (): void => put('');

/** Says something politely. It goes away by itself. */
export function say(message: string): void {
  put(message);
  timer = setTimeout(takeAway, readingTime(message));
}

/** The same, for what has to be done something about: it waits for the person to go on. */
export function tell(message: string): void {
  put(message);
  const {signal} = own;
  timer = setTimeout(() => {
    for (const act of ['pointerdown', 'keydown']) addEventListener(act, takeAway, {signal});
  }, readingTime(message));
}

/** Takes a message back that is not true any more. */
export function unsay(message: string): void {
  if (message && place().textContent === message) takeAway();
}
