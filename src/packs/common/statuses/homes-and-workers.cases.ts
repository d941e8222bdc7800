import type { Given } from '../../../readings/index.ts'
import { statusCases } from '../../../readings/status/index.ts'

const at = '2026-11-22 12:00'
const inCare: Given = { did: 'care-episode.started', on: '2026-01-12 10:00', says: { legalStatus: 'C2' } }
const home = (record: string, on: string, says: { readonly home?: string; readonly type?: string } = { home: record }): Given => ({ did: 'placement.started', record, on, says, naming: ['home'] })
const named = (worker: string, on: string, role = 'social-worker', record = worker): Given => ({ did: 'allocation.allocated', record, on, says: { worker, role }, naming: ['worker'] })
const stopped = (worker: string, on: string): Given => ({ did: 'allocation.ended', record: worker, on })
const counts = (homes: number, moves: number, workers: number) => ({ homes: String(homes), moves: String(moves), workers: String(workers) })

export default statusCases('homes-and-workers', [
  { name: 'Not in care: nothing is counted', at, given: [named('amina', '2026-01-05')], spans: [] },
  { name: 'In care, with nobody and nowhere written', at, given: [inCare], spans: [{ from: '2026-01-12 10:00', to: null, detail: counts(0, 0, 0) }] },
  {
    name: 'Three homes and two social workers', at,
    given: [named('amina', '2026-01-05'), inCare, home('elm', '2026-01-12 12:00'), home('ash', '2026-03-02'), home('oak', '2026-09-07'), stopped('amina', '2026-05-01'), named('ben', '2026-05-04')],
    spans: [{ from: '2026-01-12 10:00', to: null, detail: counts(3, 2, 2) }],
  },
  { name: 'Back in a home they knew is a move, and no new home', at, given: [inCare, home('elm', '2026-01-12'), home('ash', '2026-03-02'), home('again', '2026-06-01', { home: 'elm' })], spans: [{ from: '2026-01-12 10:00', to: null, detail: counts(2, 2, 0) }] },
  { name: 'A holiday is no home, and a reviewing officer no social worker', at, given: [inCare, home('elm', '2026-01-12'), home('sea', '2026-08-01', { home: 'sea', type: 'T2' }), named('noor', '2026-02-02', 'reviewing-officer')], spans: [{ from: '2026-01-12 10:00', to: null, detail: counts(1, 0, 0) }] },
  { name: 'Somebody who stopped before care began is not counted', at, given: [named('amina', '2025-01-05'), stopped('amina', '2025-12-01'), inCare, named('ben', '2026-01-12')], spans: [{ from: '2026-01-12 10:00', to: null, detail: counts(0, 0, 1) }] },
  { name: 'Counted until care ended', at, given: [inCare, home('elm', '2026-01-12'), { did: 'care-episode.ended', on: '2026-04-01' }, named('ben', '2026-05-04')], spans: [{ from: '2026-01-12 10:00', to: '2026-04-01', detail: counts(1, 0, 0) }] },
])
