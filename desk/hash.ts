/** Sums and fingerprints, as the commands make them. */

/** The SHA-256 of a text as hexadecimal digits. */
export async function sumOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Short name of a text: see `fingerprint` of the .xlf files. */
export const fingerprintOf = async (text: string): Promise<string> =>
  (await sumOf(text)).slice(0, 16);
