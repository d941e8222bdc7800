import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { absences } from '../school-absence/absences.ts'
import { reports } from '../police-missing/reports.ts'
import { columnsOf } from './shape.ts'

describe('columns of lists, by what others call them', () => {
  const police = (line: string): readonly (string | null)[] | null => columnsOf(reports, line.split(','))
  test('a force’s own names', () => assert.deepEqual(police('Niche Ref,Surname,Forename(s),D.O.B,Date/Time Reported Missing,Date & Time Found,Location found,Risk Grading,Missing From Address,Post Code,Force'),
    ['reference', 'family', 'given', 'born', 'reported', 'found', 'where', 'risk', 'from', 'postcode', 'force']))
  test('our number, however it is called', () => {
    for (const name of ['Local ID', 'LAchildID', 'LA child ID', 'LA ID', 'Mosaic ID', 'Child’s reference']) assert.deepEqual(police(`${name},Reported at`), ['number', 'reported'], name)
  })
  test('another’s: day and time apart, and our number', () => assert.deepEqual(police('Police reference,Child ID,Date reported,Time reported,Date found,Time found,Found where,Risk'),
    ['reference', 'number', 'reported', 'reportedTime', 'found', 'foundTime', 'where', 'risk']))
  test('as plainly as can be', () => assert.deepEqual(police('Reference,Last name,First name,Date of birth,Reported at,Found at,Officer'), ['reference', 'family', 'given', 'born', 'reported', 'found', null]))
  test('a column named twice is read once', () => assert.deepEqual(police('UPN,Reported,Reported'), ['upn', 'reported', null]))
  test('without when, it is no such list', () => assert.equal(police('Police reference,Surname,Forename,DOB'), null))
  test('without who, it is no such list', () => assert.equal(police('Police reference,Surname,Reported at'), null))

  const school = (line: string): readonly (string | null)[] | null => columnsOf(absences, line.split(','))
  test('a row for each session', () => assert.deepEqual(school('UPN,Legal Surname,Legal Forename,DOB,School Name,Date,Session,Mark,Reason'), ['upn', 'family', 'given', 'born', 'school', 'on', 'session', 'mark', 'reason']))
  test('a row for each day', () => assert.deepEqual(school('Unique Pupil Number,Date of absence,AM mark,PM mark,Comments'), ['upn', 'on', 'morning', 'afternoon', 'reason']))
  test('without the day, it is no such list', () => assert.equal(school('UPN,Mark'), null))
})
