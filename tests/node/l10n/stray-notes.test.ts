/** What a translator wrote in a row that cannot be taken is shown, and no text is made of it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {take} from '../../../l10n/take.js';
import {Bench} from './setup.js';

const titles = 'id,english,translation (es),state,comment';

/** What the terminal and the page say of a table, and that the inbox has it. */
function taken(...rows: string[]): {bench: Bench; said: string; page: string} {
  const bench = new Bench();
  const bytes = Buffer.from([titles, ...rows].join('\n'));
  const {lines} = take(bench, 'es.csv', bytes);
  assert.deepEqual(bench.inbox, [bytes]);
  const said = lines.join('\n');
  return {bench, said, page: bench.disk.text(/^The whole report: (.*)$/m.exec(said)![1]!)};
}

const alone = '(es.csv; it stands here and in the kept file alone)';

describe('a note is shown where its row is not taken:', () => {
  it('the row was torn by a comma', () => {
    const {bench, said, page} = taken(
      'a.title,Hard lumps,Bultos, duros,draft,"Better, so?"',
      'a.x.body.1,Ask after 2 weeks.,Pregunte tras 2 semanas.,translated,Shorter.',
    );
    assert.match(said, /^refused {2}a\.title \(line 2\): This row has 6 cells/m);
    assert.ok(said.includes(`question a.title: duros | Better, so? ${alone}`), said);
    assert.match(said, /^note {5}a\.x\.body\.1: Shorter\. \(es\.csv\)$/m);
    assert.doesNotMatch(said, /Next:.*answer es/, 'nobody can answer it in the file');
    assert.doesNotMatch(said, /is not understood/, 'a piece of a text is no state');
    assert.ok(page.includes(`<li>a.title: duros | Better, so? ${alone}</li>`), page);
    assert.equal(bench.unit('a.x.body.1').target, 'Pregunte tras 2 semanas.');
    assert.doesNotMatch(bench.text('es.xlf'), /Better/);
  });

  it('there is text behind its quotation mark', () => {
    const {said} = taken('a.title,Hard lumps,"Bultos"x,draft,Which lumps');
    assert.match(said, /refused +a\.title .*text after a closing quotation mark/);
    assert.ok(said.includes(`note     a.title: Which lumps ${alone}`), said);
  });

  it('the English has no such unit', () => {
    const {said, page} = taken('a.gone,Gone,Ido,translated,Is this still needed?');
    assert.ok(said.includes(`question a.gone: Is this still needed? ${alone}`), said);
    assert.ok(page.includes(`a.gone: Is this still needed? ${alone}`));
    assert.doesNotMatch(said, /Next:.*answer es/);
  });

  it('the file is refused as a whole', () => {
    const {bench, said, page} = taken(
      'a.title,Hard lumps,Pueden doler y picar.,translated,I moved this.',
      'a.intro.1,They may hurt & itch.,Pregunte después de 2 semanas.,translated,',
      'a.x.body.1,Ask after 2 weeks.,Bultos duros,translated,',
    );
    assert.match(said, /Nothing was taken\.\n.*This file looks wrong/);
    for (const text of [said, page]) assert.ok(text.includes(`a.title: I moved this. ${alone}`));
    assert.doesNotMatch(bench.text('es.xlf'), /I moved/);
  });

  it('and a torn row without one says nothing of the kind', () => {
    const {said} = taken('a.title,Hard lumps,"Bultos"x,draft,');
    assert.doesNotMatch(said, /^(note|question) /m);
  });
});
