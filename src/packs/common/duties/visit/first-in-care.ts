import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { manxProcedure, visitRegulation } from '../sources.ts'
import { during } from '../spans.ts'
import { untilMet } from '../steps.ts'
import { candidate, visits } from './seen.ts'
import { stays } from './stays.ts'

/** A child who has just moved is seen where they live within a week. A hospital stay or a holiday is not a move. */
export default defineDuty({
  id: 'visit/first-in-care', title: 'Visit within a week of moving in', answers: ['CA-2', 'CP-3'], catalogue: 'D-LV01', about: 'child',
  versions: [...visitRegulation({ weeks: 1 }, '28(2)(a)', 'A child in care is visited within one week of the start of any placement.'), ...manxProcedure({ weeks: 1 },
    'http://isleofmanchildcare.proceduresonline.com/chapters/p_soc_work_vis.html',
    'A child who is placed is visited within one week of the day they moved in.')],
  arises: (t, c) => stays(t, c).map((stay) => ({ key: stay.key, of: stay, at: stay.from, because: stay.because.slice(0, 1) })),
  metBy: (stay, t) => untilMet(fromEach(visits(t), (v) => candidate(v, during(v.step.happened, stay)))),
  notNeeded: (stay) => stay.to ? { why: 'The child moved on, and nobody had visited them there', fact: stay.because.at(-1) ?? null } : null,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 3 }, to: 'head-of-service' }],
  press: { label: 'Write the visit', kind: 'visit', step: 'happened' },
  meets: ['A visit after the move on which the child was seen.'],
  doesNotMeet: ['A visit the day before the move.', 'Calling when the child was out.', 'A visit to the carers about fostering.'],
})
