import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import type { Timeline } from '../../../../ledger/index.ts'
import { toldOfPlacement } from '../../codes/told-of-placement.ts'
import { placementNotice } from '../../records/placement-notice.ts'
import { label, small } from '../../words.ts'
import { careRegulation } from '../care-plan/law.ts'
import { manxUnknown } from '../sources.ts'
import { inTime } from '../steps.ts'
import { stays, type Stay } from '../visit/stays.ts'
import { movedOn, noticeBy } from './elsewhere.ts'

/** Those who are told of every move, whoever the child is. A school is told where there is one, which nothing here can tell. */
const always = ['child', 'carer', 'health', 'doctor', 'reviewing-officer']

/** The child and the people around them are told in writing where the child will live. */
export default defineDuty({
  id: 'placement/tell-people', title: 'Tell people in writing of the move', answers: ['CA-2'], catalogue: null, about: 'child',
  versions: [
    ...careRegulation({
      within: 'by the date given', numberBasis: 'regulation', part: '13(1) to (3)', status: 'verified',
      href: 'https://legislation.gov.uk/uksi/2010/959/regulation/13/2011-04-01/data.htm?view=plain',
      says: 'The child, the carer, those who may see the child, whoever cared for them before, health services, the doctor, the school and the reviewing officer are told in writing '
        + 'before the move, or within five working days of an emergency one. Some may be left out where telling them would put the child at risk.',
    }),
    ...manxUnknown('People around a child in care on the Isle of Man are told where the child lives.'),
  ],
  arises: (t, c) => stays(t, c).map((stay) => ({ key: stay.key, of: stay, at: stay.from, because: stay.because.slice(0, 1), ...noticeBy(stay, t, c) })),
  metBy: notices,
  notNeeded: movedOn,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Say who was told', kind: 'placement-notice', step: 'sent' },
  meets: ['Written notice to the child, the carer, health services, the doctor and the reviewing officer, in one go or several.', 'Writing who is not told, and the harm it could do.'],
  doesNotMeet: ['A phone call.', 'A notice to some of them.', 'A notice about the last home.'],
})

/** Each notice, which counts once all of them were told, or left out with a reason, by it or by those before. */
function notices(stay: Stay, t: Timeline): readonly Candidate[] {
  const sent = inTime(t.all(placementNotice, 'sent').filter((s) => s.body.placement === stay.key).map((step) => ({ step })))
  const known = new Set<string>()
  return sent.map(({ step }): Candidate => {
    for (const who of step.body.to ?? []) known.add(who)
    for (const { who } of (step.body.withheld ?? []).filter((w) => w.why)) if (who) known.add(who)
    const missing = always.filter((who) => !known.has(who))
    return missing.length === 0 ? { step, counts: 'yes' } : { step, counts: 'no', why: `Not told yet: ${missing.map((m) => small(label(toldOfPlacement, m))).join(', ')}` }
  })
}
