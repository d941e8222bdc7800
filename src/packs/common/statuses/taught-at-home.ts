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
  spans: (t) => t.each(homeEducation).flatMap((r) => {
    const latest = r.all('looked-at').at(-1)
    return between(r.record, r.at('began'), r.at('ended'), {
      freely: r.at('began')?.body.freely ?? null, suitable: latest?.body.suitable ?? null, next: latest?.body.next ?? null,
    })
  }),
})
