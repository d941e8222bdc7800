import { defineDuty } from '../../../../readings/duty/index.ts'
import { after } from '../../families/after.ts'
import { missingFromSchool } from '../../records/missing-from-school.ts'
import { manxOwn, ourOwn } from '../sources.ts'
import { untilMet } from '../steps.ts'
import { wentMissing } from './episodes.ts'

/** A child not in school is found the same day, or is called missing. A register mark finds nobody. */
export default defineDuty({
  id: 'missing/from-school', title: 'Find out where they are in the school day', answers: ['MI-7'], catalogue: null, about: 'child',
  versions: [
    ...ourOwn({ hours: 3 }, 'When a child is not in school and nobody knows why, it is known within three hours where they are, or they are written down as missing. That is Tarrowmouth’s own choice: no national rule gives a time for it.'),
    ...manxOwn('A child who is not in school when they should be is looked for.'),
  ],
  arises: (t) => t.each(missingFromSchool).flatMap((entry) => {
    const noticed = entry.at('noticed')
    return noticed ? [{ key: entry.record, of: { entry, noticed }, at: noticed.happened, because: [noticed.current.id] }] : []
  }),
  metBy: ({ entry, noticed }, t) => untilMet([
    ...entry.all('found').map((step) => (step.body.where?.trim() ? { step, counts: 'yes' as const } : { step, counts: 'no' as const, why: 'It does not say where they were' })),
    ...after(noticed.happened, wentMissing(t).map((e) => e.started)),
  ]),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Say where they are', kind: 'missing-from-school', step: 'found' },
  meets: ['Where they are, or were, in words.', 'Writing them down as missing, which has clocks of its own.'],
  doesNotMeet: ['A mark in the register.', 'The police check or the return interview: those come after a child was missing.'],
})
