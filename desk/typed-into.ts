/** What was typed into a text field, which grows with it: the box around it holds the same, unseen. */
export function typedInto({target}: Event): string {
  const {value, parentElement} = target as HTMLTextAreaElement;
  parentElement!.dataset['text'] = value;
  return value;
}
