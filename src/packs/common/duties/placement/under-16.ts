import { ageOn, day, dayOf, earliest } from '../../../../calendar/index.ts'
import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { ageNotKnown, bornOn } from '../../families/age.ts'
import { careRegulation } from '../care-plan/law.ts'
import { leaving, semiIndependent, staysAsked } from './elsewhere.ts'

/** A child under 16 in a supported or unregistered place is to be out of it: there was no lawful first night. */
export default defineDuty({
  id: 'placement/under-16', title: 'Too young for this place: move them', answers: ['CA-7', 'HM-2'], catalogue: 'D-PM12', about: 'child',
  versions: careRegulation({
    within: 'by the date given', numberBasis: 'regulation', part: '27A', status: 'verified', href: 'https://rotherhamcsyp.proceduresonline.com/p_place_other_arr.html',
    from: day('2021-09-09'),
    says: 'A child under 16 is placed only with carers, in a children’s home or in another registered setting. Nothing else is allowed for a night, so it is late as soon as it begins.',
  }),
  arises: (t, c) => fromEach([...new Map([...semiIndependent(t, c), ...staysAsked(t, c, ['BB', 'UNREG'])].map((stay) => [stay.key, stay])).values()], (stay) => {
    const born = bornOn(t)
    if (born && ageOn(born, dayOf(earliest(stay.from))).years >= 16) return []
    return [{ key: stay.key, of: stay, at: born ? stay.from : ageNotKnown, by: stay.from, because: stay.because.slice(0, 1) }]
  }),
  metBy: leaving,
  owner: 'head-of-service',
  escalates: [{ after: { hours: 0 }, to: 'director' }],
  redLine: {
    title: 'A child under 16 lives where the law does not let them',
    why: 'The law bans it. Only a director can find the means for somewhere else tonight.',
  },
  press: { label: 'Write the move', kind: 'placement', step: 'started' },
  meets: ['Moving out, or moving in somewhere else. It is late whenever it comes.'],
  doesNotMeet: ['Anybody’s agreement.', 'Turning 16 while they are there.', 'A night away.'],
})
