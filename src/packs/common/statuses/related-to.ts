import { samePersonKind, sameSubjects } from '../../../ledger/index.ts'
import { defineStatus } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { relationship } from '../records/relationship.ts'

/**
 * An adult is in a child's life. Read from the child's own timeline, because only the child's facts say whether the
 * relationship ended, was withdrawn, or turned out to be with somebody else.
 */
export const relatedTo = defineStatus({
  id: 'related-to',
  title: 'In a child’s life',
  about: 'adult',
  answers: ['CA-1', 'CA-8'],
  tone: 'none',
  icon: 'people',
  chip: false,
  spans: (t, c) => {
    const one = sameSubjects(t.subject, t.factsOf(samePersonKind))
    return t.eachNaming(relationship).flatMap((named) => {
      const r = c.timeline(named.subject).find(relationship, named.record)
      const began = r?.at('began') ?? null
      if (!r || r.living.withdrawn || !began?.body.person || !one.includes(began.body.person)) return []
      return between(r.record, began, r.at('ended'), { child: r.subject, is: began.body.is ?? null })
    })
  },
})
