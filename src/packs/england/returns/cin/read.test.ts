import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { UnreadableReturn } from '../../../../returns/index.ts'
import { checkCin } from './index.ts'
import { readCin, readCinText, type CinReturn } from './read.ts'

const header = '<Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails>'
  + '<Source><SourceLevel>L</SourceLevel><LEA>201</LEA></Source></Header>'
const identifiers = '<ChildIdentifiers><LAchildID>A1</LAchildID><PersonBirthDate>2015-06-10</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>'
const characteristics = '<ChildCharacteristics><Ethnicity>WBRI</Ethnicity>'
  + '<Disabilities><Disability>LD</Disability><Disability>AUT</Disability></Disabilities></ChildCharacteristics>'
const details = (inside: string): string =>
  `<CINdetails><CINreferralDate>2025-05-01</CINreferralDate><ReferralSource>1A</ReferralSource>${inside}<ReferralNFA>0</ReferralNFA></CINdetails>`
const child = (inside = '', ids = identifiers): string => `<Child>${ids}${characteristics}${details(inside)}</Child>`
const census = (children: string, head = header): string => `<?xml version="1.0" encoding="utf-8"?>\n<Message>${head}<Children>${children}</Children></Message>`

const read = (text: string): Promise<CinReturn> => readCinText([text], 'census.xml')
const said = async (text: string): Promise<readonly (readonly [number | null, string | null, string])[]> => (await read(text)).problems.map((p) => [p.row, p.column, p.what])

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cin-'))
after(() => fs.rmSync(folder, { recursive: true }))
const written = (bytes: string | Uint8Array): string => {
  const file = path.join(folder, 'census.xml')
  fs.writeFileSync(file, bytes)
  return file
}

const whole = '<PrimaryNeedCode>N1</PrimaryNeedCode><CINclosureDate>2026-01-10</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure>'
  + '<DateOfInitialCPC>2025-05-10</DateOfInitialCPC>'
  + '<Assessments><AssessmentActualStartDate>2025-05-02</AssessmentActualStartDate><AssessmentInternalReviewDate>2025-05-12</AssessmentInternalReviewDate>'
  + '<AssessmentAuthorisationDate>2025-06-20</AssessmentAuthorisationDate><FactorsIdentifiedAtAssessment><AssessmentFactors>4B</AssessmentFactors>'
  + '<AssessmentFactors>\n 3A </AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>'
  + '<CINPlanDates><CINPlanStartDate>2025-07-01</CINPlanStartDate></CINPlanDates><CINPlanDates><CINPlanStartDate>2025-12-01</CINPlanStartDate></CINPlanDates>'
  + '<Section47><S47ActualStartDate>2025-05-02</S47ActualStartDate><InitialCPCtarget>2025-05-23</InitialCPCtarget><ICPCnotRequired>0</ICPCnotRequired></Section47>'
const plan = '<ChildProtectionPlans><CPPstartDate>2025-05-10</CPPstartDate><InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>'
  + '<LatestCategoryOfAbuse>EMO</LatestCategoryOfAbuse><NumberOfPreviousCPP>0</NumberOfPreviousCPP>'
  + '<Reviews><CPPreviewDate>2025-08-10</CPPreviewDate><CPPreviewDate>2025-12-10</CPPreviewDate></Reviews></ChildProtectionPlans>'

test('a census is read whole, with nothing to say', async () => {
  const r = await read(census(child(whole).replace('</CINdetails>', `${plan}</CINdetails>`) + child('', identifiers.replace('A1', 'A2'))))
  assert.deepEqual(r.problems, [])
  assert.equal(r.year?.id, '2025-26')
  assert.equal(r.header.LEA, '201')
  assert.equal(r.whole, true)
  assert.deepEqual(r.children.map((c) => [c.at, c.id]), [[0, 'A1'], [1, 'A2']])
  const [first] = r.children, d = first?.details[0]
  assert.ok(first && d)
  assert.deepEqual(first.disabilities.map((x) => x.Disability), ['LD', 'AUT'])
  assert.deepEqual([d.CINreferralDate, d.CINclosureDate, d.ReferralNFA, d.DateOfInitialCPC], ['2025-05-01', '2026-01-10', '0', '2025-05-10'])
  assert.deepEqual(d.assessments.map((a) => [a.AssessmentAuthorisationDate, a.AssessmentFactors]), [['2025-06-20', ['4B', '3A']]])
  assert.deepEqual(d.cinPlans.map((p) => [p.nth, p.CINPlanStartDate, p.CINPlanEndDate]), [[0, '2025-07-01', null], [1, '2025-12-01', null]])
  assert.deepEqual([d.section47s[0]?.InitialCPCtarget, d.section47s[0]?.DateOfInitialCPC, d.section47s[0]?.ICPCnotRequired], ['2025-05-23', null, '0'])
  assert.deepEqual(d.protectionPlans[0]?.reviews.map((x) => x.CPPreviewDate), ['2025-08-10', '2025-12-10'])
  assert.equal(d.protectionPlans[0]?.reviews[1]?.within, d.protectionPlans[0])
  assert.equal(d.child, first)
  assert.deepEqual(Object.fromEntries(r.rows), {
    Header: 1, ChildIdentifiers: 2, ChildCharacteristics: 2, Disabilities: 4, CINdetails: 2, Assessments: 1, CINplanDates: 2, Section47: 1, ChildProtectionPlans: 1, Reviews: 2,
  })
})

test('the same census, cut into pieces anywhere', async () => {
  const text = census(child(`${whole}<SoftwareCode>A & B &amp; C</SoftwareCode>`)), all = await read(text)
  await fc.assert(fc.asyncProperty(fc.array(fc.nat(text.length), { maxLength: 8 }), async (cuts) => {
    const at = [0, ...cuts.toSorted((a, b) => a - b), text.length]
    const r = await readCinText(at.slice(1).map((to, i) => text.slice(at[i], to)), 'census.xml')
    assert.deepEqual(r.problems, all.problems)
    assert.deepEqual(checkCin(r), checkCin(all))
  }), { numRuns: 60 })
})

const saying: readonly (readonly [shows: string, text: string, ...problems: (readonly [number | null, string | null, RegExp])[]])[] = [
  ['an element the census does not have', census(child() + child('<Hobby>x<y/></Hobby>')), [1, 'Hobby', /Not an element/]],
  ['an element of another module', census(child('<CPPstartDate>2025-05-10</CPPstartDate>')), [0, 'CPPstartDate', /Not an element of the census where it stands/]],
  ['an element inside a value', census(child('<PrimaryNeedCode>N<b>1</b></PrimaryNeedCode>')), [0, 'b', /Not an element/]],
  ['out of order', census(child('<CINclosureDate>2026-01-10</CINclosureDate><PrimaryNeedCode>N1</PrimaryNeedCode>')), [0, 'PrimaryNeedCode', /Out of the order/]],
  ['repeated where one is allowed', census(child('<PrimaryNeedCode>N1</PrimaryNeedCode><PrimaryNeedCode>N2</PrimaryNeedCode>')), [0, 'PrimaryNeedCode', /The first was read/]],
  ['a list in two groups', census(child().replace('</Disabilities>', '</Disabilities><Disabilities><Disability>HEAR</Disability></Disabilities>')),
    [0, 'Disabilities', /All were read/]],
  ['a day that is none', census(child('<CINclosureDate>2025-02-29</CINclosureDate>')), [0, 'CINclosureDate', /Not a date that can be read/]],
  ['a date as people write it', census(child('<CINclosureDate>10/01/2026</CINclosureDate>')), [0, 'CINclosureDate', /Written as day\/month\/year in one place/]],
  ['a date with a time zone', census(child('<CINclosureDate>2026-01-10Z</CINclosureDate>'))],
  ['no identifiers', census(child('', '')), [0, 'ChildIdentifiers', /No ChildIdentifiers/]],
  ['no details', census(`<Child>${identifiers}${characteristics}</Child>`), [0, 'CINdetails', /No CINdetails/]],
  ['a module sent twice', census(child('<Section47><ICPCnotRequired>1</ICPCnotRequired></Section47>'.repeat(2))), [0, 'Section47', /Says exactly what an earlier one/]],
  ['text between elements', census(child('stray')), [0, 'CINdetails', /Text between elements/]],
  ['no header', census(child(), ''), [null, 'Header', /No Header/]],
  ['no child', census(''), [null, 'Child', /No child/]],
  ['no children', `<Message>${header}</Message>`, [null, 'Children', /No Children/]],
  ['the year of another census', census(child(), header.replace('<Year>2026', '<Year>2025')), [null, 'ReferenceDate', /Year is not that of the reference date.*31 March 2026/]],
  ['a reference date that is none', census(child(), header.replace('2026-03-31', '2026-03-30')), [null, 'ReferenceDate', /not a 31 March.*31 March 2026/]],
  ['no year to be found', census(child(), header.replace('2026-03-31', '').replace('>2026<', '><')), [null, 'ReferenceDate', /Neither Year nor/]],
  ['a census before those known here', census(child(), header.replaceAll('2026', '2021')), [null, 'ReferenceDate', /rules are those of the censuses of 2022 to 2026/],
    [0, 'Sex', /asks for GenderCurrent instead/]],
  ['GenderCurrent after its time', census(child('', identifiers.replaceAll('Sex>', 'GenderCurrent>'))), [0, 'GenderCurrent', /The census of 2026 asks for Sex instead \(once\)/]],
  ['a bare &', census(child(), header.replace('</LEA>', '</LEA><SoftwareCode>Smith & Sons</SoftwareCode>')), [null, null, /&amp;.*Line 2\./]],
  ['a bare & in the second child', census(child() + child('<PrimaryNeedCode>N1 &</PrimaryNeedCode>')), [1, null, /&amp;/]],
  ['an & in a comment and in unparsed text, where it may be', census(child('<!-- a & b --><PrimaryNeedCode><![CDATA[N&1]]></PrimaryNeedCode>'))],
  ['an entity that is not XML\'s own', census(child('<PrimaryNeedCode>&nbsp;</PrimaryNeedCode>')), [0, null, /not well-formed XML/]],
  ['a document type', census(child()).replace('\n', '\n<!DOCTYPE Message [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>'), [null, null, /document type/]],
]
for (const [shows, text, ...problems] of saying) {
  test(`says: ${shows}`, async () => {
    const all = await said(text)
    assert.deepEqual(all.map(([row, column]) => [row, column]), problems.map(([row, column]) => [row, column]), JSON.stringify(all))
    problems.forEach(([, , what], i) => assert.match(all[i]?.[2] ?? '', what))
  })
}

test('what is said names no child and repeats no value', async () => {
  const all = await said(census(child('<PrimaryNeedCode>&Bloggs;</PrimaryNeedCode>Jo Bloggs<CINclosureDate>Jo Bloggs</CINclosureDate>')))
  assert.equal(all.length, 3)
  assert.ok(!JSON.stringify(all).includes('Bloggs'))
})

test('an unreadable date is known to be unreadable, and a blank is blank', async () => {
  const r = await read(census(child('<CINclosureDate>soon</CINclosureDate><DateOfInitialCPC></DateOfInitialCPC>'))), d = r.children[0]?.details[0]
  assert.deepEqual([d?.CINclosureDate, d?.DateOfInitialCPC, d?.unreadable], [null, null, { CINclosureDate: 'soon' }])
  assert.deepEqual([...r.unreadable], [['CINdetails.CINclosureDate', 1]])
})

test('entities of a document type are not expanded', async () => {
  const text = census(child('', identifiers.replace('A1', '&big;'))).replace('\n', '\n<!DOCTYPE Message [<!ENTITY x "lol"><!ENTITY big "&x;&x;&x;">]>')
  assert.equal((await read(text)).children[0]?.id, '&big;')
})

for (const [shows, cut] of [['in a value', '<PersonBirth'], ['in a tag', '<PersonBirthDate>2015'], ['between children', '<Child><ChildIdent']] as const) {
  test(`a file cut off ${shows}: what came before is checked, the child it was cut in is not`, async () => {
    const text = census(child() + child('', identifiers.replace('A1', 'A2')) + child('', identifiers.replace('A1', 'A3'))), at = text.lastIndexOf(cut)
    const r = await read(text.slice(0, at + cut.length))
    assert.equal(r.whole, false)
    assert.deepEqual(r.children.map((c) => c.id), ['A1', 'A2'])
    assert.match(r.problems[0]?.what ?? '', /The file ends before its last element is closed/)
    const { rules } = checkCin(r), outcome = (code: string): unknown => rules.find((x) => x.code === code)?.outcome
    assert.deepEqual([outcome('2887Q'), outcome('8510'), outcome('8590')], ['could not be checked', 'could not be checked', 'passed'])
  })
}

test('a closing tag that closes something else ends the reading', async () => {
  const r = await read(census(`${child()}${child('<Assessments></Section47>')}${child()}`))
  assert.deepEqual([r.whole, r.children.length], [false, 1])
  assert.match(r.problems[0]?.what ?? '', /Nothing after it could be read. Line 2. The child it stands in was not checked/)
})

const refused: readonly (readonly [shows: string, text: string, why: RegExp])[] = [
  ['nothing', '', /empty/],
  ['only spaces', ' \n ', /empty/],
  ['a table', 'LAchildID,UPN\n1,2\n', /not an XML file/],
  ['another XML file', '<html><body/></html>', /outermost element should be Message/],
  ['only a comment', '<!-- nothing -->', /no element/],
  ['a message without anything', '<Message></Message>', /neither a header nor children/],
  ['another collection', census(child(), header.replace('>CIN<', '>CLA<')), /collection CLA, not/],
  ['elements without end inside one another', census('<Child>'.repeat(1000)), /deeper than in any census/],
  ['two outermost elements', `${census(child())}<Message/>`, /outermost element/],
]
for (const [shows, text, why] of refused) {
  test(`refused: ${shows}`, () => assert.rejects(read(text), (e) => e instanceof UnreadableReturn && why.test(e.message)))
}

test('any text whatever ends in an answer, or in being refused in a sentence', async () => {
  const tags = [
    'Message', 'Header', 'CollectionDetails', 'Year', 'ReferenceDate', 'Children', 'Child', 'ChildIdentifiers', 'PersonBirthDate', 'CINdetails', 'Assessments',
    'Reviews', 'CPPreviewDate', 'x',
  ]
  const signs = ['<', '&', '&amp;', ']]>', '<![CDATA[', '<!--', '-->', '<!DOCTYPE', '<?', '2026-03-31', child(), header]
  const bit = fc.oneof(fc.constantFrom(...tags.flatMap((t) => [`<${t}>`, `</${t}>`, `<${t}/>`])), fc.constantFrom(...signs), fc.string({ unit: 'binary', maxLength: 5 }))
  const bits = fc.array(bit, { maxLength: 30 }).map((b) => b.join(''))
  const text = fc.oneof(fc.string({ unit: 'binary' }), bits, fc.array(bit, { maxLength: 12 }).map((b) => census(b.join(''))))
  await fc.assert(fc.asyncProperty(text, async (t) => {
    try { assert.equal(checkCin(await read(t)).rules.length, 109) } catch (error) {
      assert.ok(error instanceof UnreadableReturn, String(error))
      assert.match(error.message, /^[A-Z].*\.$/)
    }
  }), { numRuns: 250 })
})

test('Windows text without saying so, and with; UTF-16; a false claim', async () => {
  const text = census(child('', identifiers.replace('A1', 'José'))), windows = text.replace(' encoding="utf-8"', '')
  const latin = (t: string): Uint8Array => Buffer.from(t, 'latin1')
  const encodingSaid = async (bytes: Uint8Array): Promise<readonly [string | null | undefined, readonly string[]]> => {
    const r = await readCin(written(bytes))
    return [r.children[0]?.id, r.problems.map((p) => p.what)]
  }
  assert.deepEqual(await encodingSaid(Buffer.from(text)), ['José', []])
  assert.deepEqual(await encodingSaid(Buffer.from(`\ufeff${text}`)), ['José', []])
  assert.deepEqual(await encodingSaid(latin(text.replace('utf-8', 'iso-8859-1'))), ['José', []])
  assert.deepEqual(await encodingSaid(Buffer.from(`\ufeff${text.replace('utf-8', 'utf-16')}`, 'utf16le')), ['José', []])
  assert.match((await encodingSaid(latin(text)))[1][0] ?? '', /says it is written in another way than it is. Read as Windows text/)
  assert.match((await encodingSaid(latin(windows)))[1][0] ?? '', /does not say how it is written.*Read as Windows text/)
  assert.match((await encodingSaid(Buffer.from(text.replace('utf-8', 'iso-8859-1'))))[1][0] ?? '', /Read as UTF-8/)
  assert.deepEqual((await encodingSaid(Buffer.from(text.replace('utf-8', 'iso-8859-1').replace('José', 'Jo')))), ['Jo', []])
})
