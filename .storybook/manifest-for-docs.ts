/** The parts of a custom elements manifest that the docs are about. */
export interface Manifest {
  modules: Array<{declarations?: Declaration[]}>;
}

interface Declaration {
  members?: Member[];
  slots?: Named[];
  cssParts?: Named[];
}

interface Named {
  name: string;
}

interface Member extends Named {
  kind: string;
  privacy?: string;
  static?: boolean;
  parameters?: Named[];
  return?: {type?: {text: string}};
}

/**
 * The manifest as Storybook can show it: only what is public, methods too, and each thing under a
 * name of its own, because one table holds them all: `slot="disclaimer"`, `::part(disclaimer)`.
 */
export const manifestForDocs = (manifest: Manifest): Manifest => ({
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations?.map((declaration) => ({
      ...declaration,
      members: declaration.members
        ?.filter((member) => (member.privacy ?? 'public') === 'public' && !member.static)
        .map((member) => (member.kind === 'method' ? asField(member) : member)),
      slots: declaration.slots?.map((slot) => ({
        ...slot,
        name: slot.name ? `slot="${slot.name}"` : 'no slot',
      })),
      cssParts: declaration.cssParts?.map((part) => ({...part, name: `::part(${part.name})`})),
    })),
  })),
});

/** A method as a field of what it returns, for Storybook leaves methods out: `show(topicId)`. */
const asField = (method: Member) => ({
  ...method,
  kind: 'field',
  name: `${method.name}(${method.parameters?.map(({name}) => name).join(', ') ?? ''})`,
  type: method.return?.type,
});
