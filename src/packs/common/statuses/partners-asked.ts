import { defineStatus } from '../../../readings/status/index.ts'
import { between } from '../between.ts'
import { allAsked } from '../duties/agency-checks/asked.ts'

/** Partners were asked what they know of the child, and it is not decided yet what that shows. The counts stay with it afterwards. */
export const partnersAsked = defineStatus({
  id: 'partners-asked',
  title: 'Partners asked',
  about: 'child',
  answers: ['FD-4'],
  tone: 'soon',
  icon: 'people',
  chip: false,
  spans: (t) => allAsked(t).flatMap(({ entry, checks }) => {
    const decided = entry.at('decided'), many = (answer: string | null): string => String(checks.filter((c) => c.answer === answer).length)
    return between(entry.record, entry.first('asked'), decided, {
      asked: String(checks.length), told: many('KNOWN'), nothing: many('NOTHING'), refused: many('REFUSED'), waiting: many(null),
      together: entry.at('put-together') !== null, level: decided?.body.level ?? null,
    })
  }),
})
