/** How many texts, in words. */
export const countedTexts = (count: number): string => (count === 1 ? '1 text' : `${count} texts`);
