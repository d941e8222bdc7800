import { signalCases } from '../../../../readings/signal/index.ts'

const named = (worker: string, on: string, role = 'social-worker', record = worker) => ({ did: 'allocation.allocated', record, on, says: { worker, role }, naming: ['worker'] })
const three = [named('amina', '2026-01-05 12:00'), named('ben', '2026-05-04 12:00'), named('cleo', '2026-09-07 12:00')]

export default signalCases('in-care/many-workers', [
  { name: 'Two social workers', given: three.slice(0, 2), at: '2026-09-08 09:00', reads: [] },
  { name: 'Three within a year', given: three, at: '2026-09-08 09:00', reads: [{ says: /^3 social workers/, until: '2027-01-05 12:00' }] },
  { name: 'A minute before the first is a year ago', given: three, at: '2027-01-05 11:59', reads: [{ says: /3/ }] },
  { name: 'The first is a year ago', given: three, at: '2027-01-05 12:00', reads: [] },
  { name: 'A reviewing officer is another thing', given: [...three.slice(0, 2), named('noor', '2026-09-07 12:00', 'reviewing-officer')], at: '2026-09-08 09:00', reads: [] },
  { name: 'Somebody came back: no new face', given: [...three.slice(0, 2), named('amina', '2026-09-07 12:00', 'social-worker', 'again')], at: '2026-09-08 09:00', reads: [] },
])
