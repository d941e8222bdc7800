import { addDays, addInstant, dayOf, isBefore, latest, type When } from '../../../../calendar/index.ts'
import { fromEach, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import type { Context } from '../../../../readings/index.ts'
import { legalStatus as underWhichLaw } from '../../codes/index.ts'
import { emergencyAction } from '../../records/emergency-action.ts'
import { legalStatus } from '../../records/legal-status.ts'
import { label } from '../../words.ts'
import { childrenActSince, inEngland, manxOrder } from '../court/law.ts'
import { untilMet } from '../steps.ts'
import { replacedBy } from './by-agreement.ts'

/** An order with a last day is made longer, replaced or ended by then: no child is in care under nothing because nobody looked. */
export default defineDuty({
  id: 'legal-status/order-ends', title: 'Act before the order runs out', answers: ['CA-1', 'LG-1'], catalogue: null, about: 'child',
  versions: [...inEngland({
    from: childrenActSince, within: 'by the date given', basis: 'act', cite: 'Children Act 1989, sections 38, 45 and 46',
    href: 'https://somersetsafeguardingchildren.org.uk/glossary/section-44/', status: 'partly verified',
    says: 'An order holds until the day written in it. An emergency protection order lasts eight days at most and can be made longer once, by seven; '
      + 'police protection lasts 72 hours at most. '
      + 'Those longest times are counted when nobody wrote the end. We have not read how long interim orders last.',
  }), ...manxOrder('An order on the Isle of Man holds until the day written in it (emergency orders: section 42). How long one may last at most was not read.',
    'http://isleofmanchildcare.proceduresonline.com/chapters/p_legal_framework.html')],
  arises: (t, c) => fromEach(t.each(legalStatus), (entry) => {
    const began = entry.first('began')
    if (!began || countedElsewhere(began.body.under, began.happened, t)) return []
    const about = label(underWhichLaw, began.body.under) ?? 'Which order is not written'
    const by = began.body.until ? { day: began.body.until } : longest(began.body.under, began.happened, c)
    return [
      ...(by ? [{ key: entry.record, of: { entry, began, after: began.sequence }, at: began.happened, because: [began.current.id], about, by }] : []),
      ...entry.all('extended').map((step) => ({
        key: `${entry.record}:${step.sequence}`, of: { entry, began, after: step.sequence }, at: step.happened, because: [step.current.id], about,
        ...(step.body.until ? { by: { day: step.body.until } } : {}),
      })),
    ]
  }),
  metBy: ({ entry, began, after }, t) => untilMet([
    ...entry.all('ended').map((step): Candidate => ({ step, counts: 'yes' })),
    ...entry.all('extended').filter((s) => s.sequence > after).map((step): Candidate => step.body.until ? { step, counts: 'yes' } : { step, counts: 'cannot tell', why: 'Made longer, and until when is not written' }),
    ...replacedBy(entry.record, began.happened, t),
  ]),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { hours: 24 }, to: 'head-of-service' }],
  press: { label: 'Say what holds now', kind: 'legal-status', step: 'ended' },
  meets: ['The order made longer, with its new day.', 'Another order or an agreement that began since.', 'Saying that it ended, and what the child lives under now.'],
  doesNotMeet: ['A hearing that is booked.', 'The child still being in the same bed.'],
})

/** Police protection or an emergency order with a record of its own is owed its end there, to the minute: not twice. */
const countedElsewhere = (under: string | undefined, from: When, t: Timeline): boolean => (under === 'L1' || under === 'L2') && t.each(emergencyAction).some((e) => {
  const ended = e.at('ended')
  return e.first('taken') !== null && (!ended || isBefore(ended.happened, from) !== 'yes')
})

/** The longest an order may hold when nobody wrote its end. Known for England alone. */
function longest(under: string | undefined, from: When, c: Context): When | null {
  if (c.jurisdiction !== 'england') return null
  if (under === 'L2') return { day: addDays(dayOf(latest(from)), 8) }
  return under === 'L1' ? { at: addInstant(latest(from), { hours: 72 }) } : null
}
