import { periodsOfCare } from '../../care.ts'
import { rule } from '../../rule.ts'

export const r504 = rule({
  code: '504',
  title: 'The category of need changed during a period of care',
  mend: 'Give the category of need as it was when this period of care began.',
  reads: { Episodes: ['DECOM', 'DEC', 'REC', 'RNE', 'CIN'] },
  marks: { Episodes: ['CIN'] },
  faults: (child) => periodsOfCare(child.episodes).flatMap((period) => {
    const need = period[0]?.CIN ?? null
    return need === null ? [] : period.filter((e) => e.CIN !== null && e.CIN !== need)
  }),
})
