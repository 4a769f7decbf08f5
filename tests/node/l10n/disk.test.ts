import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {localDisk, writeWhole} from '../../../l10n/disk.js';
import {MemoryDisk} from './memory-disk.js';

const folder = mkdtempSync(join(tmpdir(), 'disk-'));
after(() => rmSync(folder, {recursive: true}));

test('a file is written whole, with its folders, and leaves nothing beside it', () => {
  const path = join(folder, 'a/b/es.xlf');
  writeWhole(localDisk, path, 'uno ñ', undefined);
  writeWhole(localDisk, path, 'dos', 'uno ñ');
  assert.equal(readFileSync(path, 'utf8'), 'dos');
  assert.deepEqual(readdirSync(join(folder, 'a/b')), ['es.xlf']);
  assert.deepEqual(localDisk.list(join(folder, 'a/b')), ['es.xlf']);
  assert.deepEqual(localDisk.list(join(folder, 'none')), []);
  assert.equal(localDisk.read(join(folder, 'none')), undefined);
});

test('what somebody else wrote meanwhile is not written over', () => {
  const path = join(folder, 'es.xlf');
  writeFileSync(path, 'theirs');
  for (const before of ['ours', undefined]) {
    assert.throws(() => writeWhole(localDisk, path, 'new', before), /changed by somebody else/);
  }
  rmSync(path);
  assert.throws(() => writeWhole(localDisk, path, 'new', 'ours'), /changed by somebody else/);
});

test('a write that fails leaves the file as it was and no temporary file', () => {
  const path = join(folder, 'taken/es.xlf');
  mkdirSync(path, {recursive: true});
  writeFileSync(join(path, 'x'), '');
  assert.throws(() => writeWhole({...localDisk, read: () => undefined}, path, 'new', undefined));
  assert.deepEqual(readdirSync(join(folder, 'taken')), ['es.xlf']);

  for (const kind of ['before', 'half'] as const) {
    const disk = new MemoryDisk();
    disk.files.set('es.xlf', Buffer.from('old'));
    disk.breakAt(0, kind);
    assert.throws(() => writeWhole(disk, 'es.xlf', 'new text', 'old'));
    assert.equal(disk.text('es.xlf'), 'old');
  }
});
