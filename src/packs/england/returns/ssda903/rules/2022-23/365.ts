import { daysBetween } from '../../../../../../calendar/index.ts'
import { lastDay } from '../../concepts/last-day.ts'
import { rule } from '../../rule.ts'

export const r365 = rule({
  code: '365',
  title: 'A short break of more than 17 days',
  mend: 'Check when the break began and ended. A longer stay is not a short break (V3).',
  reads: { Episodes: ['LS', 'DECOM', 'DEC'] },
  marks: { Episodes: ['LS', 'DECOM', 'DEC'] },
  faults: (child, c) => child.rows.Episodes.filter((e) => {
    const end = e.LS === 'V3' ? lastDay(e, c.year) : null
    return e.DECOM !== null && end !== null && daysBetween(e.DECOM, end) > 17
  }),
})
