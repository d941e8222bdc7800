import { defineDuty } from '../../../../readings/duty/index.ts'
import { gapsInCare, noPlaceNeeded, placed } from './gaps.ts'
import { manxSchoolUnknown, schoolGuidance } from './law.ts'

/** A child in care who is not in school full time has a full-time place again within twenty school days. */
export default defineDuty({
  id: 'school/full-time', title: 'Find a full-time school place', answers: ['ED-1'], catalogue: 'D-HE08', about: 'child',
  versions: [
    ...schoolGuidance({
      within: { workingDays: 20 }, numberBasis: 'local default', status: 'partly verified',
      href: 'https://www.luton.gov.uk/schools-education/virtual-school-children-care/admission-education-provisions-looked-after-children',
      says: 'School is arranged together with where a child in care will live; after a sudden move there are twenty school days. School terms are not held here, so '
        + 'Tarrowmouth counts twenty working days for every gap: its own choice, and never later than school days.',
    }),
    ...manxSchoolUnknown('A child in care has full-time schooling.'),
  ],
  arises: (t, c) => gapsInCare(t, c).map((gap) => ({ key: gap.key, of: gap, at: gap.from, because: [gap.begun.current.id] })),
  metBy: placed,
  notNeeded: noPlaceNeeded,
  owner: 'virtual-school-head',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Say how it ended', kind: 'education-gap', step: 'ended' },
  meets: ['A full-time place the child is in: the same school, a new one, or somewhere else that is named.'],
  doesNotMeet: ['A place offered for next term.', 'A part-time timetable, or a tutor for some hours.', 'A place the child cannot manage to go to.'],
})
