import { dayOf, daysBetween, earliest } from '../../../calendar/index.ts'
import { defineStatus } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { unmetNeed } from '../records/unmet-need.ts'

/** Help was asked for, for the child or for somebody at home, and they do not have it yet: until it begins or is no longer needed. */
export const helpNeeded = defineStatus({
  id: 'help-needed',
  title: 'Waiting for help',
  about: 'child',
  answers: ['UN-1', 'DC-1'],
  tone: 'soon',
  icon: 'hand',
  chip: false,
  spans: (t) => t.each(unmetNeed).flatMap((r) => {
    const asked = r.at('asked'), begun = r.at('begun'), answer = r.at('answered')?.body
    return between(r.record, asked, begun ?? r.at('not-needed'), {
      service: asked?.body.service ?? null, who: asked?.body.who ?? null, answer: answer?.answer ?? null, from: answer?.from ?? null, told: answer?.told ?? null,
      got: begun ? true : r.at('not-needed') ? false : null,
      waited: asked && begun ? String(daysBetween(dayOf(earliest(asked.happened)), dayOf(earliest(begun.happened)))) : null,
    })
  }),
})
