import { readOnce, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { after } from '../../families/after.ts'
import { careEpisode } from '../../records/care-episode.ts'
import { carePlan } from '../../records/care-plan.ts'
import { legalStatus } from '../../records/legal-status.ts'
import { placementPlan } from '../../records/placement-plan.ts'
import { words } from '../steps.ts'
import { remandRegulations } from './law.ts'

/** On remand, in the words of the return. */
const onRemand = 'J1'

/** A child on remand is in care from that day, and has a plan for where they are held or live like any other. */
export default defineDuty({
  id: 'youth-justice/remand-plan', title: 'Plan for the child on remand', answers: ['YJ-1'], catalogue: 'D-YJ03', about: 'child',
  versions: remandRegulations('A child who is remanded has a plan for where they are held. The regulations give a number of days that nobody has reached for England, and perhaps '
    + 'two: one where the council looks after them and one where they are held. Each council chooses its own until it is read.'),
  arises: (t) => remanded(t).map((of) => ({ key: of.record, of, at: of.happened, because: [of.current.id] })),
  metBy: (began: StepView<unknown>, t) => [
    ...t.each(carePlan).flatMap((e) => after(began.happened, e.all('written'))),
    ...t.each(placementPlan).flatMap((e) => after(began.happened, e.all('written'), (b) => (words(b.howItHelps) ?? words(b.dayToDay) ? null : 'It says nothing about living there'))),
  ],
  notNeeded: (began, t) => {
    const ended = t.find(legalStatus, began.record)?.at('ended') ?? t.find(careEpisode, began.record)?.at('ended')
    return ended ? { why: 'The remand ended', fact: ended.current.id } : null
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Write the care plan', kind: 'care-plan', step: 'written' },
  meets: ['A care plan written since the remand began.', 'A plan for living where they are held or placed.'],
  doesNotMeet: ['The plan from before the remand.'],
})

/** Each remand: as the law they are in care under, or, where nobody wrote that, as the law care began under. */
const remanded = readOnce((t: Timeline): readonly StepView<unknown>[] => {
  const written = t.each(legalStatus).flatMap((e) => e.first('began') ?? []).filter((s) => s.body.under === onRemand)
  return written.length > 0 ? written : t.each(careEpisode).flatMap((e) => e.at('started') ?? []).filter((s) => s.body.legalStatus === onRemand)
})
