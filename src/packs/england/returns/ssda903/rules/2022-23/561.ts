import { isBlank } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

export const r561 = rule({
  code: '561',
  title: 'A decision reversed last year is returned again',
  mend: 'If there is a new decision to place for adoption, give its own date; if not, take the row out.',
  reads: { PlacedAdoption: ['DATE_PLACED'] },
  last: { PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'] },
  marks: { PlacedAdoption: ['DATE_PLACED'] },
  faults: (child) => child.placedAdoption.filter((p) => p.DATE_PLACED !== null && child.last.PlacedAdoption.some((before) =>
    before.DATE_PLACED === p.DATE_PLACED && (!isBlank(before, 'DATE_PLACED_CEASED') || !isBlank(before, 'REASON_PLACED_CEASED')))),
})
