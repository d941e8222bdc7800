import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'

const top = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-check-'))
after(() => fs.rmSync(top, { recursive: true }))
const file = (name: string, text: string): string => { const at = path.join(top, name); fs.mkdirSync(path.dirname(at), { recursive: true }); fs.writeFileSync(at, text); return at }
const out = path.join(top, 'out.json')
const check = (...args: readonly string[]) => spawnSync(process.execPath, [path.join(import.meta.dirname, 'check-main.ts'), ...args], { encoding: 'utf8' })
interface Rule { readonly code: string; readonly outcome: string; readonly why?: string; readonly failures: unknown }
const result = () => JSON.parse(fs.readFileSync(out, 'utf8')) as { readonly year: string; readonly rows: object; readonly seconds: number; readonly problems: readonly object[]; readonly rules: readonly Rule[] }

const episodes = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n'

test('one table is checked by what it is enough for; every other rule says why not; the form of the answer is the contract’s', () => {
  file('a/some name.csv', `${episodes}7,01/05/2025,S,C2,N1,U4,PR1,01/04/2025,E8,,,,\n`)
  const ran = check('ssda903', '--year', '2025-26', '--la', 'E08000025', path.join(top, 'a'), '--json', out)
  assert.deepEqual([ran.status, ran.stderr], [1, ''])
  const found = result()
  assert.deepEqual(Object.keys(found), ['year', 'rows', 'seconds', 'problems', 'rules'])
  assert.deepEqual([found.year, found.rows, found.rules.length], ['2025-26', { Episodes: 1 }, 312])
  assert.deepEqual(found.rules.find((r) => r.code === '149')?.outcome, 'passed')
  assert.deepEqual(found.rules.filter((r) => r.outcome === 'failed').map((r) => r.failures).every((f) => JSON.stringify(f) === '{"Episodes":[0]}'), true)
  const not = found.rules.find((r) => r.code === '101')
  assert.deepEqual([not?.outcome, not?.why], ['could not be checked', 'Header was not given'])
  assert.ok(found.rules.every((r) => (r.outcome === 'could not be checked') === ('why' in r)))
})

test('what cannot be read is 2 and one sentence', () => {
  for (const args of [['ssda903', '--year', '2025-26', path.join(top, 'none')], ['ssda903', path.join(top, 'a')], ['ssda903', '--year', '2001-02', path.join(top, 'a')], ['cin', path.join(top, 'none.xml')], ['cin', file('x.xml', '<a/>')], ['cen'], [], ['ssda903', '--year', '2025-26', '--la', 'Sandwell', path.join(top, 'a')], ['ssda903', '--what']]) {
    const ran = check(...args)
    assert.equal(ran.status, 2, args.join(' '))
    assert.equal(ran.stderr.trim().split('\n').length, 1, ran.stderr)
    assert.doesNotMatch(ran.stderr, /mistake in Sightline|\n\s+at /)
  }
})

test('a census is answered by module and child', () => {
  const xml = file('c.xml', `<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails><Source><SourceLevel>L</SourceLevel><LEA>330</LEA><SoftwareCode>x</SoftwareCode><Release>1</Release><SerialNo>001</SerialNo><DateTime>2026-04-01T00:00:00</DateTime></Source></Header>
    <Children><Child><ChildIdentifiers><LAchildID>7</LAchildID><Sex>F</Sex></ChildIdentifiers><ChildCharacteristics><Ethnicity>XXXX</Ethnicity></ChildCharacteristics><CINdetails><CINreferralDate>2025-05-01</CINreferralDate><ReferralSource>1A</ReferralSource><ReferralNFA>0</ReferralNFA></CINdetails></Child></Children></Message>`)
  assert.equal(check('cin', xml, '--json', out).status, 1)
  const { rules, year } = result()
  assert.equal(year, '2025-26')
  assert.equal(rules.length, 109)
  assert.deepEqual(rules.find((r) => r.code === '8540')?.failures, [])
  assert.deepEqual(rules.find((r) => r.code === '4220')?.failures, [{ module: 'ChildCharacteristics', childId: '7', fields: ['Ethnicity'] }])
})

test('the command starts it without the database', () => {
  const ran = spawnSync(path.join(import.meta.dirname, '..', '..', 'bin', 'sightline'), ['check', 'ssda903', '--year', '2025-26', path.join(top, 'a')], { encoding: 'utf8', env: { ...process.env, SIGHTLINE_DATA: path.join(top, 'data') } })
  assert.equal(ran.status, 1, ran.stderr)
  assert.match(ran.stdout, /\n {2}\d+ +1 row +[A-Z].*\. .*\.\n[^]*Children with most rules against them:\n {2}7 +1 rule\n/)
  assert.match(ran.stdout, /1 rule failed, \d+ passed, \d+ could not be checked/)
  assert.equal(fs.existsSync(path.join(top, 'data')), false)
})
