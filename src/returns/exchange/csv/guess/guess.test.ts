import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, describe, test } from 'node:test'
import { england } from '../../../../packs/index.ts'
import { seen as seenCodes, howReturned, sex, riskLevel } from '../../../../packs/common/codes/index.ts'
import { oneOf, yesNo } from '../../../../records/index.ts'
import { lookAt } from '../seen.ts'
import { targetsOf } from '../targets.ts'
import { guessCode } from './codes.ts'
import { guessColumns, study } from './columns.ts'
import { guessOrder } from './days.ts'
import { guessRecord } from './records.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-guess-'))
after(() => fs.rmSync(folder, { recursive: true }))
async function guessed(name: string, ...lines: readonly string[]) {
  const at = path.join(folder, name)
  fs.writeFileSync(at, `${lines.join('\n')}\n`)
  const seen = await lookAt(at), kind = guessRecord(seen, name, england.recordTypes)
  return { kind, columns: Object.fromEntries([...guessColumns(study(seen.columns), targetsOf(kind ? [kind] : [], england.recordTypes))].map(([c, ids]) => [c, ids.join()])) }
}

describe('what columns may be', () => {
  test('visits of an old system', async () => {
    assert.deepEqual(await guessed('Visits.csv', 'Child ID,Forename,Surname,DOB,Visit No,Visit date,Seen?,Type,Bedroom Seen,Place,Visited by', '17,Asha,Bell,01/02/2012,9,03/11/2025,On their own,LAC,Y,Home,P Raman', '18,Ben,Moss,13/02/2012,10,04/11/2025,Not seen,CIN,N,School,P Raman'), {
      kind: 'visit', columns: {
        'Child ID': 'who:local', Forename: 'who:given', Surname: 'who:family', DOB: 'who:born', 'Visit No': 'number:visit', 'Visit date': 'when:visit:happened', 'Seen?': 'field:visit:happened:seen',
        Type: 'field:visit:happened:kind', 'Bedroom Seen': 'field:visit:happened:bedroomSeen', Place: 'field:visit:happened:where',
      },
    })
  })
  test('times missing, with when they ended', async () => {
    const { kind, columns } = await guessed('MISPER_extract.csv', 'PersonID;Missing From Date;Found Date;Risk;How Returned;Where found;Reference', '17;3/11/25 22:30;4/11/25 01:10;Medium;Police brought home;A park;TV/1')
    assert.equal(kind, 'missing-episode')
    assert.deepEqual([columns['Missing From Date'], columns['Found Date'], columns['How Returned'], columns['Reference']], ['when:missing-episode:started', 'when:missing-episode:returned', 'field:missing-episode:returned:how', 'number:missing-episode'])
  })
  test('where children live in care', async () => {
    const { kind, columns } = await guessed('placements.csv', 'LAChildID,Placement start date,Placement end date,Placement type,Reason placement ended', '1,2025-01-02,2025-03-02,U4,CARPL')
    assert.deepEqual([kind, columns['Placement end date'], columns['Reason placement ended']], ['placement', 'when:placement:ended', 'field:placement:ended:reason'])
  })
  test('a list of who children are tells of no record', async () => {
    const { kind, columns } = await guessed('clients.csv', 'Mosaic ID,First Name,Last Name,Gender,Ethnicity,Date of Birth,NHS Number,Home Postcode', '1,A,B,F,White British,1/2/2012,9434765919,TW1 1AA')
    assert.equal(kind, null)
    assert.deepEqual(Object.values(columns), ['who:local', 'who:given', 'who:family', 'about:sex', 'about:ethnicity', 'who:born', 'who:nhs', 'who:postcode'])
  })
  test('of an empty column, and of one nothing speaks for, nothing is guessed', async () => {
    assert.deepEqual((await guessed('things.csv', 'ID,Zebra,Surname', '1,stripes,')).columns, { ID: 'who:local' })
  })
})

describe('what words may mean', () => {
  const guess = (text: string, codes: Parameters<typeof oneOf>[0]) => guessCode(text, oneOf(codes, { label: '' }))
  test('a code or its words is sure; letters it begins with and words it shares are guesses', () => {
    assert.deepEqual([guess('alone', seenCodes), guess('Seen with others', seenCodes), guess('On their own', seenCodes)], [{ code: 'ALONE', sure: true }, { code: 'WITH', sure: true }, { code: 'ALONE', sure: false }])
    assert.deepEqual([guess('Fem', sex), guess('Boy', sex), guess('Medium', riskLevel), guess('Police brought home', howReturned)].map((g) => g?.code), ['F', 'M', 'MED', 'brought-by-police'])
  })
  test('what is denied is never guessed to be so, and what is like nothing is not guessed', () => assert.deepEqual([guess('Never alone', seenCodes)?.code === 'ALONE', guess('From the moon', seenCodes), guess('Other', sex)], [false, null, null]))
  test('yes and no', () => assert.deepEqual(['Y', 'yes', '0', 'No - school', 'maybe'].map((t) => guessCode(t, yesNo({ label: '' }))), [{ code: 'yes', sure: true }, { code: 'yes', sure: true }, { code: 'no', sure: true }, { code: 'no', sure: false }, null]))
})

describe('how days are written', () => {
  const order = (...texts: readonly string[]) => guessOrder({ values: texts.map((text) => ({ text, count: 1 })) })
  test('the order in which all can be read; British, and not sure, where two can', () => {
    assert.deepEqual([order('13/02/2012', '01/02/2012'), order('02/13/2012', '01/02/2012'), order('01/02/2012'), order('2012-02-01'), order('120213')], [
      { order: 'dmy', sure: true }, { order: 'mdy', sure: true }, { order: 'dmy', sure: false }, { order: 'dmy', sure: true }, { order: 'dmy', sure: true },
    ])
  })
})
