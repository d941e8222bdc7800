import { day, dayOf, dueAfter, latest } from '../../../../calendar/index.ts'
import { fromEach, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import type { Context } from '../../../../readings/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import { careEnding, directorAgrees } from '../../records/care-ending.ts'
import { careEpisode } from '../../records/care-episode.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { notBefore } from '../steps.ts'
import { careRegulation } from './law.ts'

/** Endings the council decides about. Courts, birthdays and other councils end care without it, and a parent may take a child home. */
const councils = ['E4A', 'E13', 'E5', 'E6', 'E8']

/** Nobody leaves care by the council’s decision before somebody senior has seen where they go, what they want and what help goes with them. */
export default defineDuty({
  id: 'care-plan/ending-agreed', title: 'Agree before care ends', answers: ['CA-9'], catalogue: 'D-LA25', about: 'child',
  versions: careRegulation({
    within: 'by the date given', numberBasis: 'regulation', part: '39', status: 'verified', href: 'https://legislation.gov.uk/uksi/2010/959/part/7/data.xht', from: day('2015-04-01'),
    says: 'Before care ends, where the child goes and what help they need is looked at, they are asked, and after twenty working days in care an officer named for it agrees. For a child '
      + 'of 16 or 17 who is not under a care order it is the director.',
  }),
  arises: (t, c) => fromEach(lookedAfter.spans(t, c), (care) => {
    const reason = reasonFor(care, t)
    if (!care.to || (reason && !councils.includes(reason)) || !longEnough(care, c)) return []
    const at = reason ? care.to : { unknown: 'Nobody wrote why care ended, so we cannot tell whether the council decided it' }
    return [{ key: care.key, of: care, at, by: care.to, because: care.because.slice(-1) }]
  }),
  metBy: (care, t) => t.each(careEnding).flatMap((e): readonly Candidate[] => [
    ...e.all('decided').map((step): Candidate => step.body.agreed && care.to && directorAgrees(dayOf(latest(care.to)), t, String(care.detail?.['legalStatus']))
      ? { step, counts: 'no', why: 'A senior manager agreed. For a child of 16 or 17 without a care order only the director may' } : agreed(step)),
    ...e.all('decided-by-director').map(agreed),
  ]).filter((m) => notBefore(m.step.happened, care.from) !== 'no'),
  owner: 'head-of-service',
  escalates: [{ after: { hours: 0 }, to: 'director' }],
  press: { label: 'Write the plan for the end of care', kind: 'care-ending', step: 'proposed' },
  meets: ['A yes before care ended, on a plan with what was looked at, the child’s wish and the help. Afterwards, it is late.'],
  doesNotMeet: ['A senior manager’s yes for a child of 16 or 17 who is not under a care order.', 'A no, or a plan nobody decided about.'],
})

const agreed = (step: Candidate['step'] & { readonly body: { readonly agreed?: boolean } }): Candidate =>
  step.body.agreed ? { step, counts: 'yes' } : { step, counts: 'no', why: 'It was not agreed, and care ended' }

const reasonFor = (care: StatusSpan, t: Timeline): string | null => t.find(careEpisode, care.key)?.at('ended')?.body.reason ?? null

/** Twenty working days in care or more. When it is too roughly written to tell, the later end is taken. */
function longEnough(care: StatusSpan, c: Context): boolean {
  const due = dueAfter(care.from, { workingDays: 20 }, c.jurisdiction)
  return care.to !== null && 'to' in due && dayOf(latest(care.to)) >= dayOf(due.from)
}
