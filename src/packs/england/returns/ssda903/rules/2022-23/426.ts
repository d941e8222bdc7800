import { isShortBreak } from '../../care.ts'
import { none, rule } from '../../rule.ts'

export const r426 = rule({
  code: '426',
  title: 'Short breaks recorded in both ways in one year',
  mend: 'Record each short break (V3) or the agreement for all of them (V4), not both in one year.',
  reads: { Episodes: ['LS'] },
  marks: { Episodes: ['LS'] },
  faults: (child) => {
    const breaks = child.rows.Episodes.filter(isShortBreak)
    return breaks.some((e) => e.LS === 'V3') && breaks.some((e) => e.LS === 'V4') ? breaks : none
  },
})
