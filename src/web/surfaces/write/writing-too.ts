import { addInstant } from '../../../calendar/index.ts'
import { writingToo, type Draft } from '../../../store/index.ts'
import type { Call } from '../../contract.ts'
import { near } from '../../words/index.ts'
import { namesOf } from './known.ts'

const does = { step: 'is writing this too', amend: 'is correcting this too', withdraw: 'is withdrawing this too' } as const

/** 'Rhys Sandiford is writing this too, since 10:40pm.' for each who does. `doing` where another would not be writing the very same thing. */
export async function sayWritingToo(call: Call, draft: Draft, doing: string = does[draft.act]): Promise<readonly string[]> {
  const others = await writingToo(call.reader, draft.id)
  if (others.length === 0) return []
  const names = await namesOf(call, others.map((o) => o.author)), anHourAgo = addInstant(call.now, { minutes: -60 })
  return others.map(({ author, started, saved }) =>
    `${names(author) ?? 'Somebody else'} ${doing}, since ${near({ at: started }, call.now)}${saved < anHourAgo ? `, and last changed it ${near({ at: saved }, call.now)}` : ''}.`)
}
