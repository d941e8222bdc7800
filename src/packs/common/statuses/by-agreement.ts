import type { RecordId, Timeline } from '../../../ledger/index.ts'
import type { Context } from '../../../readings/index.ts'
import { defineStatus, type StatusSpan } from '../../../readings/status/index.ts'
import { agreedTo } from '../duties/legal-status/by-agreement.ts'
import { responsibilityIn, whoDecidesIn } from '../families/who-decides.ts'
import { legalStatus as record } from '../records/legal-status.ts'
import { legalStatus } from './legal-status.ts'
import { livingAt } from './living-at.ts'
import { lookedAfter } from './looked-after.ts'

/** A child in care because somebody agreed to it, with how clear it is who may agree and who decides from day to day. */
export const byAgreement = defineStatus({
  id: 'by-agreement',
  title: 'Care by agreement',
  about: 'child',
  answers: ['CA-1'],
  tone: 'none',
  icon: 'law',
  chip: false,
  spans: (t, c) => agreements(t, c).map((span) => ({
    ...span, detail: { holder: responsibilityIn(t), agreed: agreedIn(t, span.key), decisions: String(settled(t, c)) },
  })),
})

/** By the law written for the child; by how care began while nobody wrote that. */
function agreements(t: Timeline, c: Context): readonly StatusSpan[] {
  const laws = legalStatus.spans(t, c)
  return laws.length > 0 ? laws.filter((s) => s.detail?.['under'] === 'V2') : lookedAfter.spans(t, c).filter((s) => s.detail?.['legalStatus'] === 'V2')
}

/** Whether somebody who may agree did, and signed. Taken back is no. */
function agreedIn(t: Timeline, key: RecordId): 'yes' | 'no' | 'not-known' {
  const entry = t.find(record, key)
  const back = entry?.at('taken-back'), said = (entry?.all('agreed') ?? []).filter((s) => !back || s.sequence > back.sequence)
  if (said.some((s) => agreedTo(s, t).counts === 'yes')) return 'yes'
  return back || (said.length > 0 && said.every((s) => agreedTo(s, t).counts === 'no')) ? 'no' : 'not-known'
}

/** How many everyday decisions have somebody who may take them, in the home they were last placed in. */
const settled = (t: Timeline, c: Context): number => whoDecidesIn(t, livingAt.spans(t, c).filter((s) => s.to === null).map((s) => s.key)).settled.length
