import type { Entry } from '../../../../ledger/index.ts'
import type { Candidate } from '../../../../readings/duty/index.ts'
import type { concern } from '../../records/concern.ts'
import { words } from '../steps.ts'

type Told = Entry<NonNullable<typeof concern['bodies']>>

/** What answers a worry: somebody by name takes it up, or it is decided with a reason that it goes no further. */
export const answers = (entry: Told): readonly Candidate[] => [
  ...entry.all('taken-up').map((step): Candidate => (step.body.by ? { step, counts: 'yes' } : { step, counts: 'no', why: 'Taken up, but by nobody by name' })),
  ...entry.all('no-further').map((step): Candidate => (step.body.reason && words(step.body.why) !== null
    ? { step, counts: 'yes' } : { step, counts: 'no', why: 'It does not say why it goes no further' })),
]
