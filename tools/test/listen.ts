import type { Outcome } from './outcome.ts'
import { mark, type Said } from './reporter.ts'

/** What came from a test process so far. */
export interface Heard {
  /** Takes the next piece, which may end anywhere. */
  take(piece: string): void
  /** What the tests printed, and anything else that is not the reporter's. */
  words(): string
}

/** Takes a test process's output apart: the reporter's news is handed on as it comes, the rest is kept. */
export function listen(onNews: (news: Outcome | Said) => void): Heard {
  let waiting = ''
  let words = ''
  return {
    take(piece) {
      waiting += piece
      for (let start = waiting.indexOf(mark); start >= 0; start = waiting.indexOf(mark)) {
        const end = waiting.indexOf('\n', start)
        if (end < 0) return
        words += waiting.slice(0, start)
        onNews(JSON.parse(waiting.slice(start + mark.length, end)) as Outcome | Said)
        waiting = waiting.slice(end + 1)
      }
    },
    words: () => words + waiting,
  }
}
