import type { Tri } from '../../../../calendar/index.ts'
import type { StepView, SubjectId } from '../../../../ledger/index.ts'
import type { Context } from '../../../../readings/index.ts'
import { postsAt } from '../posts.ts'

interface Held { readonly interviewer?: SubjectId; readonly interviewerName?: string }
export interface Independence { readonly counts: Tri; readonly why?: string }

const unsure: Independence = { counts: 'cannot tell', why: 'We cannot tell whether the interviewer is independent of the home' }
const notIndependent: Independence = { counts: 'no', why: 'Held by someone who manages or works in the home, so not independent of it' }

/**
 * Whether an interviewer was independent of the home a child went missing from, by the posts they held at the time.
 * Somebody with no post on the record, or only a name, is 'cannot tell': nobody is independent by silence.
 */
export function independence(held: StepView<Held>, home: SubjectId | null, c: Context): Independence {
  const { interviewer, interviewerName } = held.body
  if (!interviewer) return interviewerName ? unsure : { counts: 'cannot tell', why: 'It does not say who held the interview' }
  const posts = postsAt(interviewer, held.happened, c)
  const inTheHome = posts.filter((p) => home !== null && p.unit === home)
  if (inTheHome.some((p) => p.held === 'yes')) return notIndependent
  const known = posts.some((p) => p.held === 'yes')
  return inTheHome.length > 0 || !known || posts.some((p) => p.unit === null) ? unsure : { counts: 'yes' }
}
