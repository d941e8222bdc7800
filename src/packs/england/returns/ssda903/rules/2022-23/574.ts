import { beginsTooSoon, missingSpells } from '../../concepts/spells.ts'
import { rule } from '../../rule.ts'

export const r574 = rule({
  code: '574',
  title: 'Missing or away again before they were back',
  mend: 'Check the days of this time and the one before: add when they were back, or make one of the two.',
  reads: { Missing: ['MIS_START', 'MIS_END'] },
  marks: { Missing: ['MIS_START', 'MIS_END'] },
  faults: (child) => beginsTooSoon(missingSpells(child.missing)),
})
