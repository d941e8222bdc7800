import { isBlank } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

export const rSW08STG2 = rule({
  code: 'SW08STG2',
  title: 'A new social worker has begun, and the one before has no end',
  mend: 'Add the day this social worker’s time with the child ended.',
  reads: { SWEpisodes: ['SW_DECOM', 'SW_DEC'] },
  marks: { SWEpisodes: ['SW_DEC'] },
  faults: (child) => {
    const known = child.workers.filter((w) => w.SW_DECOM !== null)
    return known.filter((w, at) => at < known.length - 1 && isBlank(w, 'SW_DEC'))
  },
})
