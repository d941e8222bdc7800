import { signalCases } from '../../../../readings/signal/index.ts'

const begun = (record: string, on: string, kind = 'CF') => ({ did: 'assessment.begun', record, on, says: { kind } })
const three = [begun('a', '2024-12-02'), begun('b', '2025-09-01'), begun('c', '2026-11-02')]

export default signalCases('assessment/again', [
  { name: 'Two in two years', given: three.slice(1), at: '2026-11-20 09:00', reads: [] },
  { name: 'Three in two years', given: three, at: '2026-11-20 09:00', reads: [{ says: /^3 assessments in the two years/ }] },
  { name: 'Three, and the first is longer ago than that', given: [begun('a', '2024-10-30'), ...three.slice(1)], at: '2026-11-20 09:00', reads: [] },
  {
    name: 'A parent carer’s assessment is not one of the child',
    given: [...three.slice(1), begun('d', '2026-01-02', 'PC')], at: '2026-11-20 09:00', reads: [],
  },
  {
    name: 'One was written on the wrong child',
    given: [...three, { ...begun('b', '2025-09-01'), withdraws: true as const, why: 'Wrong child' }], at: '2026-11-20 09:00', reads: [],
  },
  { name: 'Four', given: [begun('z', '2024-11-20'), ...three], at: '2026-11-20 09:00', reads: [{ says: /^4 / }] },
])
