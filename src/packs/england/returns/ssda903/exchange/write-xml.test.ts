import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { load } from '../load.ts'
import { xmlFile } from './write-xml.ts'

const child = { Header: [{ record: null, cells: { CHILD: '7', SEX: 'F', DOB: '09/05/2011', ETHNIC: 'WBRI' } }], Episodes: [{ record: null, cells: { CHILD: '7', DECOM: '02/04/2025', RNE: 'S', LS: 'C2', CIN: 'N1', PLACE: 'U1' } }] }
const xml = [...xmlFile.begin(), ...xmlFile.child(child), ...xmlFile.end()].map(({ text }) => (typeof text === 'string' ? text : assert.fail('not text'))).join('')

test('elements the schema asks for are there when nothing stands in them; the others are not', () => {
  assert.match(xml, /<CHILDID>7<\/CHILDID><UPN\/><SEX>F<\/SEX><DOB>09\/05\/2011<\/DOB><ETHNIC>WBRI<\/ETHNIC><UASC>0<\/UASC><\/HEADER>/)
  assert.match(xml, /<EPISODE><DECOM>02\/04\/2025<\/DECOM><RNE>S<\/RNE><LS>C2<\/LS><CIN>N1<\/CIN><PL>U1<\/PL><DEC\/><REC\/><\/EPISODE>/)
})

test('and are read again as blank', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-903-xml-'))
  fs.writeFileSync(path.join(folder, 'a.xml'), xml)
  const { tables: { Header: [header], Episodes: [episode] } } = await load(folder)
  assert.deepEqual([header?.UPN, episode?.DEC, episode?.REC, episode?.PLACE], [null, null, null, 'U1'])
})
