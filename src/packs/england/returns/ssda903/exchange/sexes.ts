import { day } from '../../../../../calendar/index.ts'
import type { Timeline } from '../../../../../ledger/index.ts'
import type { Period } from '../../../../../returns/exchange/index.ts'
import { person } from '../../../../common/records/person.ts'

/** From this year on SEX is M, F or U; before it was 1 for male and 2 for female, and there was none for not known (rule 101). */
const letters = day('2024-04-01')
const figures: { readonly [sex: string]: string | undefined } = { M: '1', F: '2' }

/** The sex last written of a child, as the period's return has it. */
export function sexCell(t: Timeline, { start }: Period): string | null {
  const sex = t.all(person, 'described').findLast((d) => d.body.sex)?.body.sex ?? null
  return sex === null || start >= letters ? sex : figures[sex] ?? null
}
