const warned = new Set<string>();

/** Warns in the console, once for each message, and no more than what anybody reads: a server runs for long. */
export function warnOnce(message: string): void {
  if (warned.has(message) || warned.size >= 100) return;
  warned.add(message);
  console.warn(`calcinosis-cutis: ${message}`);
}
