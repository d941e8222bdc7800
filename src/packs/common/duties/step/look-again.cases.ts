import { dutyCases } from '../../../../readings/duty/index.ts'

const step = (name: string, on: string, says: { readonly [field: string]: unknown } = {}, record = 'down') => ({ did: `step-transfer.${name}`, record, on, says })
const done = [step('asked', '2026-06-01 10:00', { direction: 'DOWN' }), step('completed', '2026-06-08 10:00', { lead: 'omar' })]
const late = '2026-09-02 09:00'

export default dutyCases('step/look-again', [
  { name: 'Not handed over yet', given: done.slice(0, 1), at: late, reads: [] },
  { name: 'Twelve weeks are not over', given: done, at: '2026-08-31 23:59', reads: [{ state: 'open', due: '2026-08-31' }] },
  { name: 'Twelve weeks are over', given: done, at: '2026-09-01 00:00', reads: [{ state: 'overdue', due: '2026-08-31' }] },
  { name: 'Looked at on the last day', given: [...done, step('looked-again', '2026-08-31 15:00', { how: 'BETTER' })], at: late, reads: [{ state: 'met' }] },
  { name: 'Looked at a day late', given: [...done, step('looked-again', '2026-09-01 15:00', { how: 'SAME' })], at: late, reads: [{ state: 'met late' }] },
  { name: 'Looked, and did not say how things are', given: [...done, step('looked-again', '2026-08-20 15:00', { found: 'Rang mum' })], at: late, reads: [{ state: 'overdue', why: /did not say/ }] },
  {
    name: 'Back up already', at: late, reads: [{ state: 'not needed', why: /back up/ }],
    given: [...done, step('asked', '2026-07-20 10:00', { direction: 'UP' }, 'up'), step('completed', '2026-07-22 10:00', {}, 'up')],
  },
  { name: 'A step up is not looked at by this', given: [step('asked', '2026-06-01 10:00', { direction: 'UP' }), step('completed', '2026-06-03 10:00')], at: late, reads: [] },
  { name: 'Handed over some time in June: not late yet either way', given: [done[0]!, { ...done[1]!, on: '2026-06', written: '2026-07-01 09:00' }], at: '2026-08-20 09:00', reads: [{ state: 'open' }] },
  { name: 'Before Tarrowmouth set this limit there is no rule', given: done.map((g) => ({ ...g, on: g.on.replace('2026', '2019') })), at: '2020-01-30 09:00', reads: [{ state: 'no rule in force' }] },
])
