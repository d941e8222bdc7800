import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { places, willDo, type Place } from '../../families/sleeping.ts'
import { untilMet } from '../steps.ts'
import { homelessGuidance, manxHomeless, ombudsman } from './law.ts'
import { came } from './nights.ts'

/** A young person who has nowhere to go sleeps somewhere safe the same night. */
export default defineDuty({
  id: 'homeless/safe-tonight', title: 'Find somewhere safe tonight', answers: ['HM-1'], catalogue: 'D-HO01', about: 'child',
  versions: [
    ...homelessGuidance({
      within: { days: 0 }, numberBasis: 'local default', readAt: ombudsman,
      says: 'A homeless young person of 16 or 17 is given somewhere safe without delay, and never bed and breakfast, even in an emergency. The guidance names no hour: the end of the day they came is Tarrowmouth’s own choice.',
    }),
    ...manxHomeless('A homeless young person of 16 or 17 is to be kept safe, and not in bed and breakfast.'),
  ],
  arises: (t) => came(t).map((of) => ({ key: of.entry.record, of, at: of.step.happened, because: [of.step.current.id] })),
  metBy: ({ entry }) => untilMet(places(entry.living).map(candidate)),
  notNeeded: ({ entry }) => {
    const decided = entry.all('decided').findLast((d) => d.body.outcome === 'not-homeless')
    return decided ? { why: 'It was decided that they are not homeless', fact: decided.current.id } : null
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { hours: 1 }, to: 'head-of-service' }],
  press: { label: 'Say where they sleep', kind: 'homeless-young-person', step: 'slept' },
  meets: ['Family, friends, foster care, lodgings or young people’s accommodation, and nobody having written that it is not safe.'],
  doesNotMeet: ['Bed and breakfast, a hotel, or a hostel among adults.', 'Not knowing where they are.', 'An appointment for tomorrow.'],
})

function candidate({ step, place }: Place): Candidate {
  const fits = willDo(place), safe = step.body['safe']
  if (fits === null) return { step, counts: 'no', why: 'Nobody knows where they sleep' }
  if (!fits) return { step, counts: 'no', why: place === 'outside' ? 'They were outside, or nowhere safe' : 'That is no place for them, whatever was meant' }
  if (safe === 'no') return { step, counts: 'no', why: 'It was not safe when this was written' }
  return safe === 'not-sure' ? { step, counts: 'cannot tell', why: 'Nobody was sure that it is safe' } : { step, counts: 'yes' }
}
