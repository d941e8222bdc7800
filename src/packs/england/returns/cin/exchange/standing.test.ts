import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../../../../../calendar/index.ts'
import { readCinText } from '../read.ts'
import { yearEnding } from '../year.ts'
import type { SentModule } from './define.ts'
import { standing } from './standing.ts'
import type { SentChild } from './sends.ts'
import { modulesOf } from './told.ts'
import { cinXml } from './write-xml.ts'

const m = (record: string | null, within: string | null, cells: SentModule['cells']): SentModule => ({ record, within, cells })

test('modules are counted as they are read again, whatever order they were given in', async () => {
  const child: SentChild = {
    ChildIdentifiers: [m('who', null, { LAchildID: 'A1' })], ChildCharacteristics: [m(null, null, {})], Disabilities: [m('d1', null, { Disability: '' }), m('d2', null, { Disability: 'MOB' })],
    CINdetails: [m('r1', null, { CINreferralDate: '2025-05-01' }), m('r2', null, { CINreferralDate: '2025-09-01' })],
    Assessments: [m('a2', 'r2', { AssessmentActualStartDate: '2025-09-02' }), m('a1', 'r1', { AssessmentActualStartDate: '2025-05-02' }), m('lost', 'nowhere', { AssessmentActualStartDate: '2025-05-03' })],
    ChildProtectionPlans: [m('p2', 'r2', { CPPstartDate: '2025-10-01' }), m('p1', 'r1', { CPPstartDate: '2025-06-01' })],
    Reviews: [m('v2', 'p2', { CPPreviewDate: '2025-12-01' }), m('v1', 'p1', { CPPreviewDate: '2025-08-01' }), m('blank', 'p1', { CPPreviewDate: null })],
  }
  let text = ''
  for await (const piece of cinXml({ year: yearEnding(2026), lea: '201', release: '1', serialNo: 1, at: instant('2026-05-23T10:14:05.000Z') }, [child, {}, child])) text += piece
  const read = await readCinText([text], 'census.xml'), stands = standing(child)
  for (const [kind, rows] of Object.entries(stands)) assert.equal(read.rows.get(kind as never) ?? 0, rows.length * 2, kind)
  const first = Object.groupBy(read.children[0] ? modulesOf(read.children[0]) : [], (one) => one.module)
  const days = (kind: 'Assessments' | 'ChildProtectionPlans' | 'Reviews', field: string) => [
    first[kind]?.toSorted((a, b) => a.row - b.row).map((one) => (one as unknown as { readonly [f: string]: unknown })[field]), stands[kind]?.map((one) => one.cells[field]),
  ]
  for (const [read_, stood] of [days('Assessments', 'AssessmentActualStartDate'), days('ChildProtectionPlans', 'CPPstartDate'), days('Reviews', 'CPPreviewDate')]) assert.deepEqual(read_, stood)
  assert.deepEqual(standing({ ChildIdentifiers: child.ChildIdentifiers ?? [] }), {}, 'a child with no referral is not in it')
})
