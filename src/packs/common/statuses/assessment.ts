import { fromEach } from '../../../ledger/index.ts'
import { defineStatus } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { assessment } from '../records/assessment.ts'

/** Somebody is finding out what the child needs: from when it begins until a manager agrees to it, or stops it. Written is not yet agreed. */
export const beingAssessed = defineStatus({
  id: 'assessment',
  title: 'Being assessed',
  about: 'child',
  answers: ['AS-1'],
  tone: 'none',
  icon: 'search',
  chip: true,
  spans: (t) => fromEach(t.each(assessment), (r) => {
    const begun = r.at('begun')
    return between(r.record, begun, r.all('approved').find((s) => s.body.agreed === true) ?? r.at('stopped'), { kind: begun?.body.kind ?? null })
  }),
})
