/** What the command “help” shows. */
export const help = `Translations: npm run l10n -- <command>

  status [--json]             how far each section is in each language
  sync                        brings changed English into every language
  sync --minor <unit> [--minor <unit> …] --by "<name>" --on <date>
                              the same, but these units changed so little (a typo) that their
                              translations and approvals stay; says who decided that
  add <lang>                  begins a language (sw, pt-AO, sr-Latn)
  send <lang> [section …] --for cat|omegat|po|csv|xlsx [--stale]
                              makes a file for a translator; --stale: stale units only
  desk <lang> [section …] --for translation|language-review|clinical-review
                              makes one HTML file in which a person without any of these tools
                              translates or reviews; its saved file comes in with “take”.
                              “desk en” is for clinical reviewers of the English
  desk … --as docx            the same texts as a Word document, to read and to comment on; nothing
                              is taken from it
  memory <lang>               makes a translation memory (TMX) of all that is translated
  glossary <lang> --as tbx|csv
                              makes a file of the language’s terms
  take <file> [--dry-run]     brings a translated file in; --dry-run only says what would happen
  take <file> --vouched-by "<name>"
                              the same with a file or texts that look wrong (moved rows, English,
                              parts missing): this person has looked at them and says they are right
  take <file> --translated-by "<name>" --qualification "<words>"
                              records who translated what is taken as translated; readers are told
                              how many people and what qualifies them, no names
  drafts <folder> --ask       writes <folder>/en.json: what any language lacks, for a machine to draft
  drafts <folder> --ask --all the same with every unit, to draft languages from the beginning
  drafts <folder>             brings a machine's drafts in, <folder>/es.json and so on, each
                              {"unit id": "text"}; all of them, or none if anything is wrong;
                              --machine "<kind>" if it was no language model
  check                       looks for damage, wrong numbers, HTML, wrong terms
  approve <lang> <section>    approves a section, with what it shows of others, once reviewers of
                              both roles have signed every text: of its language and of what it
                              says as medicine
  answer <lang> <unit> "<answer>" --by "<name>" --on <date>
                              answers what a translator asked; an open question blocks approval
  pseudo                      makes the test languages en-XA and ar-XB
  help                        shows this

A unit is one text with an id, such as faq.diagnosis.body.1. Dates look like 2025-01-31.
Each command can be run twice without harm. Exit codes: 0 done, 1 something needs a person, 2 the
command was not understood.`;
