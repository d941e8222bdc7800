import { defineDuty } from '../../../../readings/duty/index.ts'
import { gapsInCare, placed, taught } from './gaps.ts'
import { manxSchoolUnknown, schoolGuidance } from './law.ts'

/** A child in care whom a school sends away is taught from the first day, not the sixth. */
export default defineDuty({
  id: 'school/suspended-next-day', title: 'Teaching from the first day away', answers: ['ED-1'], catalogue: 'D-HE09', about: 'child',
  versions: [
    ...schoolGuidance({
      within: { workingDays: 1 }, numberBasis: 'local default', status: 'partly verified', href: 'https://schoolexclusionshub.org.uk/exclusion-alternative-education',
      says: 'A child in care who is suspended or excluded should be taught from the first day. The guidance recommends it; the end of the next working day, '
        + 'since school terms are not held here, is Tarrowmouth’s own choice. By law it is the sixth school day.',
    }),
    ...manxSchoolUnknown('A child in care who is sent home from school is taught meanwhile.'),
  ],
  arises: (t, c) => gapsInCare(t, c, ['suspended', 'excluded']).map((gap) => ({ key: gap.key, of: gap, at: gap.from, because: [gap.begun.current.id] })),
  metBy: (gap) => [...taught(gap), ...placed(gap)],
  notNeeded: ({ entry, care }) => {
    const over = entry.at('ended')
    if (over) return { why: 'It is over', fact: over.current.id }
    return care.to ? { why: 'The child is no longer in care', fact: care.because.at(-1) ?? null } : null
  },
  owner: 'virtual-school-head',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Say what they do meanwhile', kind: 'education-gap', step: 'provided' },
  meets: ['Teaching the child takes part in, wherever it is.', 'Being back in school full time.'],
  doesNotMeet: ['Work sent home that nobody helps with.', 'A promise of a tutor.'],
})
