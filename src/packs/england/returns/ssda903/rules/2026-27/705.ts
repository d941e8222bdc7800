import { beginsTooSoon, doLoSpells } from '../../concepts/spells.ts'
import { rule } from '../../rule.ts'

export const r705 = rule({
  code: '705',
  title: 'A deprivation of liberty order began before the last one ended',
  mend: 'Check the days of this order and the one before: add when the earlier ended, or make one of the two.',
  reads: { DoLo: ['DOLO_START', 'DOLO_END'] },
  marks: { DoLo: ['DOLO_START', 'DOLO_END'] },
  faults: (child) => beginsTooSoon(doLoSpells(child.doLo)),
})
