import { signalCases } from '../../../../readings/signal/index.ts'

const plan = (record: string, from: string, to?: string) => [
  { did: 'child-in-need-plan.agreed', record, on: from }, ...(to ? [{ did: 'child-in-need-plan.ended', record, on: to, says: { outcome: 'BETTER' } }] : []),
]

export default signalCases('in-need/again', [
  { name: 'A first plan', given: plan('a', '2026-06-01'), at: '2026-11-20 09:00', reads: [] },
  {
    name: 'A second one the same year',
    given: [...plan('a', '2025-09-01', '2026-02-01'), ...plan('b', '2026-06-01')], at: '2026-11-20 09:00', reads: [{ says: /within two years/ }],
  },
  { name: 'The first ended longer ago', given: [...plan('a', '2023-09-01', '2024-05-30'), ...plan('b', '2026-06-01')], at: '2026-11-20 09:00', reads: [] },
  {
    name: 'The second has ended too',
    given: [...plan('a', '2025-09-01', '2026-02-01'), ...plan('b', '2026-06-01', '2026-10-01')], at: '2026-11-20 09:00', reads: [],
  },
  {
    name: 'A third',
    given: [...plan('a', '2024-09-01', '2025-02-01'), ...plan('b', '2025-06-01', '2026-01-01'), ...plan('c', '2026-06-01')],
    at: '2026-11-20 09:00', reads: [{ says: /2 others ended/ }],
  },
  { name: 'The first still runs beside it', given: [...plan('a', '2025-09-01'), ...plan('b', '2026-06-01')], at: '2026-11-20 09:00', reads: [] },
])
