import { totals } from '../../../../store/imports/index.ts'
import type { Tally } from '../../../kit/index.ts'
import { toWaiting } from '../../links.ts'
import { allWaiting, isWritten } from '../parts/words.ts'
import type { OnePage } from './load.ts'

/** The sums in the page's head, each leading to where it is told. */
export function talliesOf({ job, waits }: OnePage): readonly Tally[] {
  const sum = totals(job.tables), wait = allWaiting(waits), open = wait.count - wait.decided, done = isWritten(job)
  return [
    { count: sum.read, words: sum.read === 1 ? 'row read' : 'rows read', tone: 'none', icon: 'doc', href: '#figures' },
    { count: sum.written + sum.amended, words: done ? 'written' : 'would be written', tone: 'met', icon: 'met', href: '#figures' },
    { count: open, words: 'to decide', tone: open > 0 ? 'today' : 'none', icon: 'person', href: wait.count > 0 ? toWaiting(job.id) : '#waits' },
    { count: sum.refused, words: done ? 'not taken' : 'would not be taken', tone: sum.refused > 0 ? 'unknown' : 'none', icon: 'unknown', href: '#not-taken' },
  ]
}
