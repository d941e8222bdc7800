import type { Entry, StepView } from '../../../../ledger/index.ts'
import type { Candidate } from '../../../../readings/duty/index.ts'
import type { proceedings } from '../../records/proceedings.ts'

/** A court case as it stands. */
export type Case = Entry<NonNullable<typeof proceedings.bodies>>

/** Cases the 26 weeks are for. Nobody having written what was asked for is no reason to be silent. */
export const aboutCare = (asks: string | undefined): boolean => asks === undefined || asks === 'care' || asks === 'supervision'

/** What ends a case: saying it is over, or its last order. */
export const overBy = (entry: Case): readonly Candidate[] => [
  ...entry.all('ended').map((step): Candidate => ({ step, counts: 'yes' })),
  ...entry.all('order-made').filter((s) => s.body.order !== undefined || s.body.final !== undefined).map((step): Candidate => ({ step, ...last(step) })),
]

const forNow = ['interim-care', 'interim-supervision', 'emergency']
const goesOn = { counts: 'no', why: 'An order was made, and the case goes on' } as const
const last = ({ body }: StepView<{ readonly final?: boolean; readonly order?: string }>): Pick<Candidate, 'counts' | 'why'> => {
  if (body.final === undefined) return forNow.includes(body.order ?? '') ? goesOn : { counts: 'cannot tell', why: 'An order was made, and whether it is the last is not written' }
  return body.final ? { counts: 'yes' } : goesOn
}
