import { defineStatus } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { post } from '../records/post.ts'

/** A worker is in a post. What they may do and see follows from it. */
export const inPost = defineStatus({
  id: 'in-post',
  title: 'In post',
  about: 'worker',
  answers: ['QA-4'],
  tone: 'none',
  icon: 'person',
  chip: false,
  spans: (t) => t.each(post).flatMap((r) => {
    const started = r.at('started')
    const { role = null, unit = null, name = null } = started?.body ?? {}
    return between(r.record, started, r.at('ended'), { role, unit, name })
  }),
})
