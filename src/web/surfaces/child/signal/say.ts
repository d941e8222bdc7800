import { sayDay, sayWhen, type Instant } from '../../../../calendar/index.ts'
import type { Answered } from '../../../../readings/signal/index.ts'
import type { NameBook } from '../../../words/index.ts'

/** How a pattern stands, in a sentence: whether anybody answered it, who, and whether that still stands. */
export function sayAnswered(answer: Answered | undefined, names: NameBook, now: Instant): string {
  if (!answer) return 'Nobody has answered it yet'
  const by = (answer.by && names(answer.by)) ?? 'somebody whose name you cannot see'
  const said = `${answer.did === 'dismissed' ? 'Looked at and set aside' : 'Answered'} by ${by}, ${sayWhen(answer.at, now)}`
  if (answer.again === 'grown') return `${said}. Something was added to it since, so it is asked again`
  if (answer.again === 'its day came') return `${said}. The day to look again has come`
  return answer.lookAgain ? `${said}. To be looked at again on ${sayDay(answer.lookAgain, now)}` : said
}
