import { endOfDay, latest, type When } from '../../../../calendar/index.ts'
import { defineDuty, type Arising, type Candidate } from '../../../../readings/duty/index.ts'
import type { StepView } from '../../../../ledger/index.ts'
import { manxOwn, ourOwn } from '../sources.ts'
import { notBefore, tooRough, untilMet, words } from '../steps.ts'
import { allAsked, type Asked } from './asked.ts'

/** The last of some times, by the latest each can have been. */
const lastOf = (times: readonly When[]): When | null => times.toSorted((a, b) => (latest(a) < latest(b) ? -1 : 1)).at(-1) ?? null

/**
 * From when the picture can be put together: the last answer; or, where somebody has not answered, the last day anybody was asked
 * for. Silence does not put it off.
 */
function ready({ checks }: Asked): Arising['at'] {
  const waiting = checks.filter((c) => c.answer === null), answers = checks.flatMap((c) => c.answered?.happened ?? [])
  if (waiting.some((c) => c.by === null)) return { unknown: 'Nobody wrote by which day every answer is needed' }
  return lastOf([...answers, ...waiting.flatMap((c) => (c.by ? [{ at: endOfDay(c.by) }] : []))]) ?? { unknown: 'Nobody wrote who was asked' }
}

/** Answers in six places help nobody: somebody reads them side by side and says what they mean together. */
export default defineDuty({
  id: 'agency-checks/put-together', title: 'Put together what partners know', answers: ['FD-4'], catalogue: null, about: 'child',
  versions: [
    ...ourOwn({ workingDays: 1 },
      'What partners answered is put together by the end of the working day after the last answer, or after the last day an answer was asked for. '
        + 'That is Tarrowmouth’s own choice: no national rule gives a time.'),
    ...manxOwn('What partners answered is read together before a decision.'),
  ],
  arises: (t) => allAsked(t).map((of) => ({
    key: of.entry.record, of, at: ready(of), because: [...new Set(of.checks.flatMap((c) => [c.asked.current.id, ...(c.answered ? [c.answered.current.id] : [])]))],
  })).filter((a) => a.because.length > 0),
  metBy: ({ entry, checks }) => untilMet(entry.all('put-together').map((step): Candidate => {
    const view: StepView = step
    if (words(step.body.means) === null) return { step: view, counts: 'no', why: 'It does not say what it means for the child' }
    const unread = checks.filter((c) => c.answered === null || notBefore(step.happened, c.answered.happened) === 'no')
    if (unread.length > 0 && words(step.body.without) === null) {
      return { step: view, counts: 'no', why: `Put together without ${unread.map((c) => c.agency ?? 'an agency with no name').join(', ')}, and it does not say why it could not wait` }
    }
    const rough = checks.some((c) => c.answered && notBefore(step.happened, c.answered.happened) === 'cannot tell')
    return rough && words(step.body.without) === null ? { step: view, counts: 'cannot tell', why: tooRough } : { step: view, counts: 'yes' }
  })),
  owner: 'front-door-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Put the picture together', kind: 'agency-checks', step: 'put-together' },
  meets: ['One picture of all the answers, with what nobody knows and what it means for the child.', 'The same without an answer that has not come, saying why it could not wait.'],
  doesNotMeet: ['The answers, one under the other.', 'A picture made before the last answer came, that leaves it out.'],
})
