import { fromEach } from '../../../ledger/index.ts'
import { defineStatus } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { allocation } from '../records/allocation.ts'

/** The child has a named worker in a role. Two at once are both shown: nobody is dropped because another was added. */
export const allocated = defineStatus({
  id: 'allocated',
  title: 'Has a named worker',
  about: 'child',
  answers: ['CA-6', 'CL-1', 'DC-1'],
  tone: 'none',
  icon: 'person',
  chip: false,
  givesReach: true,
  spans: (t) => fromEach(t.each(allocation), (r) => {
    const named = r.at('allocated')
    const { worker = null, role = null, team = null } = named?.body ?? {}
    return between(r.record, named, r.at('ended'), { worker, role, team })
  }),
})
