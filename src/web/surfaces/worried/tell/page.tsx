import { randomUUID } from 'node:crypto'
import { tellWorry, whomToRing, type WhomToRing } from '../../../../store/index.ts'
import { definePage, type Call, type Form, type Posted } from '../../../contract.ts'
import { toWorryTold } from '../../links.ts'
import { problemsIn, saysOf, typedIn, untouched, type Typed } from '../answers.ts'
import { HourlyLimit } from '../limit.ts'
import type { Problems } from '../../door/parts/field.tsx'
import { TellView } from './view.tsx'

/** The page as it is shown: whom to ring, what was typed, and what has to be put right. */
export interface TellPage { readonly ring: WhomToRing; readonly typed: Typed; readonly problems: Problems }

/** One for each running authority: the demonstration has two beside each other. */
const limits = new WeakMap<Call['store'], HourlyLimit>()
function limitOf(call: Call): HourlyLimit {
  const limit = limits.get(call.store) ?? new HourlyLimit()
  limits.set(call.store, limit)
  return limit
}

/** `/worried`: anybody who is worried about a child, or is the child, tells us. Nobody has to sign in or give a name. */
export default definePage<TellPage>({
  path: '/worried',
  permission: 'public',
  audit: 'Opened the page for people who are worried',
  about: () => null,
  load: async (call) => ({ data: { ring: await whomToRing(call.store.engine), typed: untouched(randomUUID(), call.query['me'] === 'yes'), problems: {} } }),
  title: ({ typed }) => (typed.me ? 'Are you worried about something?' : 'Are you worried about a child?'),
  view: (page, call) => ({ main: <TellView page={page} call={call} /> }),
  post: { permission: 'public', handle },
})

/** How somebody who has told too many from one place is asked to ring. */
const tooMany = 'Many worries came from where you are in the last hour, so this one was not sent yet. What you wrote is still here. Ring us on the number above, or send it again in an hour.'

async function handle(call: Call, form: Form): Promise<Posted<TellPage>> {
  const typed = typedIn(form, randomUUID()), problems = problemsIn(typed), limit = limitOf(call)
  const again = async (found: Problems): Promise<TellPage> => ({ ring: await whomToRing(call.store.engine), typed, problems: found })
  if (Object.keys(problems).length > 0) return { again: await again(problems), status: 422 }
  if (!limit.count(call.visit.address, call.now)) return { again: await again({ '': tooMany }), status: 429 }
  const { reference } = await tellWorry(call.store.engine, { key: typed.key, says: saysOf(typed) })
  return { redirect: toWorryTold(reference, typed.me) }
}

