import { randomUUID } from 'node:crypto'
import { dayOf } from '../../../calendar/index.ts'
import type { SubjectId } from '../../../ledger/index.ts'
import type { NewFact } from '../../../store/index.ts'
import type { Call } from '../../contract.ts'
import { bornIn } from './reasons.ts'

/** Most characters of a name. */
export const longestName = 200

/** Who somebody new is, as far as anybody said. An age that is no birthday is kept as it was told. */
export interface Described { readonly given: string; readonly family: string; readonly age: string }

/** Says who a child or an adult new to us is. Whoever writes it sees them; so does whichever team has them in hand. */
export function describe(call: Call, subject: SubjectId, { given, family, age }: Described, event: string, about: 'child' | 'adult' = 'child'): NewFact {
  const born = bornIn(age)
  return {
    record: randomUUID(), expects: 0, subject, about, kind: 'person', step: 'described', happened: { day: dayOf(call.now) }, author: call.user.worker, event,
    body: { ...(given ? { given } : {}), ...(family ? { family } : {}), ...(born ? { born } : age ? { ageTold: age } : {}) },
  }
}
