/** Asks the person at the terminal. */
import {createInterface} from 'node:readline';

export interface Terminal {
  /** A `TTY`, or there is nobody to ask. */
  input: NodeJS.ReadableStream & {isTTY?: boolean};
  output: NodeJS.WritableStream & {isTTY?: boolean};
}

export const isThere = ({input, output}: Terminal): boolean => Boolean(input.isTTY && output.isTTY);

/** @returns whether the answer is yes; the end of the input, and Ctrl+C, are no */
export function isYes(question: string, {input, output}: Terminal): Promise<boolean> {
  return new Promise((resolve) => {
    const lines = createInterface({input, output});
    const end = () => {
      output.write('\n');
      resolve(false);
    };
    lines.once('close', end);
    lines.question(`${question} [y/N] `, (answer) => {
      lines.off('close', end).close();
      resolve(/^y(es)?$/i.test(answer.trim()));
    });
  });
}
