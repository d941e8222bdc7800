import assert from 'node:assert/strict'
import { test } from 'node:test'
import { authorities, authorityNow, isAuthority, isAuthorityNumber } from './authorities.ts'

test('authorities are read whole from the list', () => {
  for (const a of authorities) assert.match(`${a.code} ${a.number} ${a.name}`, /^E(06|08|09|10)\d{6} \d{3} [A-Z][A-Za-z .,-]+$/)
  assert.equal(new Set(authorities.map((a) => a.code)).size, authorities.length, 'no code twice')
  // 153 with children's services since April 2023.
  assert.equal(authorities.filter((a) => !a.until).length, 153)
  assert.equal(new Set(authorities.filter((a) => !a.until).map((a) => a.number)).size, 153)
  assert.deepEqual(authorities.find((a) => a.code === 'E06000061'), { code: 'E06000061', number: '940', name: 'North Northamptonshire', from: '2021-04-01' })
})

test('each reorganisation: the old authority and the new are both known', () => {
  const changes = [
    ['E10000009 835', 'E06000059 838'], ['E06000028 837', 'E06000058 839'], ['E10000002 825', 'E06000060 825'], ['E10000021 928', 'E06000061 940', 'E06000062 941'],
    ['E10000006 909', 'E06000063 942', 'E06000064 943'], ['E10000023 815', 'E06000065 815'], ['E10000027 933', 'E06000066 933'], ['E08000019 373', 'E08000039 373'],
  ]
  for (const known of changes.flat()) {
    const [code = '', number = ''] = known.split(' ')
    assert.ok(isAuthority(code), code)
    assert.ok(isAuthorityNumber(number), number)
    assert.equal(authorities.find((a) => a.code === code)?.number, number)
  }
})

test('what is no authority with children\'s services', () => {
  for (const code of ['E07000026', 'W06000001', 'E12000001', 'e08000025', ' E08000025', 'E06000048', '']) assert.equal(isAuthority(code), false, code)
  for (const number of ['399', '702', '999', '33', 'WAL', '']) assert.equal(isAuthorityNumber(number), false, number)
})

test('the authority there now', () => {
  const there = {
    E08000025: 'E08000025', E06000052: 'E06000052', E10000016: 'E10000016',
    // Districts: Cambridge, Wyre Forest, West Suffolk, Carlisle, Eden, Kettering, Northampton, Selby, Somerset West and Taunton, Christchurch, Purbeck, Wycombe.
    E07000008: 'E10000003', E07000239: 'E10000034', E07000245: 'E10000029', E07000028: 'E06000063', E07000030: 'E06000064', E07000153: 'E06000061',
    E07000154: 'E06000062', E07000169: 'E06000065', E07000246: 'E06000066', E07000048: 'E06000058', E07000051: 'E06000059', E07000007: 'E06000060',
    // Former: Bournemouth, Buckinghamshire, Somerset, Gateshead and Barnsley under their old codes.
    E06000028: 'E06000058', E10000002: 'E06000060', E10000027: 'E06000066', E08000020: 'E08000037', E08000016: 'E08000038',
    W06000015: 'WAL', S12000036: 'SCO', N09000003: 'NIR',
  }
  for (const [code, now] of Object.entries(there)) assert.equal(authorityNow(code), now, code)
})

test('it cannot be told where a county was divided, or a code is none', () => {
  for (const code of ['E10000006', 'E10000009', 'E10000021', 'E07000013', 'E07000182', 'E07000247', 'L99999999', 'M99999999', 'WAL', 'E08000099', '']) assert.equal(authorityNow(code), null, code)
})

test('every former authority and district has its place in one that is', () => {
  const today = new Set(authorities.filter((a) => !a.until).map((a) => a.code)), divided = ['E10000006', 'E10000009', 'E10000021']
  for (const { code, until } of authorities) if (until && !divided.includes(code)) assert.ok(today.has(authorityNow(code) ?? ''), code)
  const districts = Array.from({ length: 300 }, (_, i) => authorityNow(`E07000${String(i).padStart(3, '0')}`)).filter((a) => a !== null)
  for (const authority of districts) assert.ok(today.has(authority), authority)
  // The 201 districts of 2018, three made since, and four codes of Hertfordshire districts that were given anew before.
  assert.equal(districts.length, 208)
})
