import { defineStatus } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { homeEducation } from '../records/home-education.ts'

/** Parents teach the child at home. It stands on the register, and is no mark against anybody. */
export const taughtAtHome = defineStatus({
  id: 'taught-at-home',
  title: 'Taught at home',
  about: 'child',
  answers: ['ED-3'],
  tone: 'none',
  icon: 'school',
  chip: false,
  spans: (t) => t.each(homeEducation).flatMap((r) => between(r.record, r.at('began'), r.at('ended'))),
})
