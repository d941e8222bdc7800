import { mayWrite } from '../../../../access/index.ts'
import { dayOf } from '../../../../calendar/index.ts'
import { allocation, caseHandover } from '../../../../packs/index.ts'
import { notHere, type Call, type Form, type Posted } from '../../../contract.ts'
import { dayFrom } from '../../day-from.ts'
import type { Problems } from '../../door/parts/field.tsx'
import { toReassign } from '../../links.ts'
import { personIn } from '../../somebody.tsx'
import { toTeam } from '../team/links.ts'
import { tryWrite } from '../../write/append.ts'
import { notYours } from '../../write/may.ts'
import { endingOf, factsOf, knownOf, tickedIn } from './facts.ts'
import { loadReassign, type HandingForm, type ReassignPage } from './load.ts'

/** Longest text about one child. */
const longest = 6000

/** Hands the children ticked on to one worker, all in one, or says what is missing. */
export async function handle(call: Call, form: Form): Promise<Posted<ReassignPage>> {
  const loaded = await loadReassign(call, form)
  if (loaded?.show !== 'form') return notHere
  const meant = personIn(form, 'to', loaded.others, 'Choose who takes them on. Somebody away cannot.'), page: HandingForm = 'is' in meant ? { ...loaded, typed: { ...loaded.typed, to: meant.is } } : loaded
  for (const [kind, step] of [[allocation.id, 'allocated'], [allocation.id, 'ended'], [caseHandover.id, 'handed']] as const) if (!mayWrite(call.user.roles, kind, step)) return notYours(call, kind, step)
  const problems = problemsIn(call, page, 'wrong' in meant ? meant.wrong : null)
  if (Object.keys(problems).length > 0) return { again: { ...page, problems }, status: 422 }
  const refused = await tryWrite(call, factsOf(call, page, await call.reader.records(endingOf(page))))
  if (refused) {
    return { again: { ...page, problems: { '': refused.code === 'moved-on' ? 'Somebody else wrote about one of these children at the same moment, or you sent this already. Look at who has whom now, then send what is left.' : refused.message } }, status: 409 }
  }
  const count = tickedIn(page).length
  return {
    redirect: page.covers || page.part.total === count ? toTeam() : toReassign({ from: page.from }),
    say: `${count === 1 ? 'One child is' : `${count} children are`} handed on. Reading what you wrote, and taking ${count === 1 ? 'the child' : 'each child'} on by name, is owed now.`,
  }
}

function problemsIn(call: Call, page: HandingForm, nobody: string | null): Problems {
  const { typed, children, covers } = page, today = dayOf(call.now), on = dayFrom(typed.on), until = dayFrom(typed.until), ticked = tickedIn(page)
  const own = children.filter((c) => ticked.includes(c.child)).flatMap((c): [string, string][] => {
    const name = c.card?.name ?? 'this child', told = typed.told(c.child)
    return [
      ...(knownOf(c, typed) === '' ? [[`know.${c.child}`, `Say what must be known of ${name}, or write it once for all of them.`] as [string, string]] : []),
      ...(knownOf(c, typed).length > longest ? [[`know.${c.child}`, `Shorten this to ${longest} characters.`] as [string, string]] : []),
      ...(told !== '' && dayFrom(told) === null ? [[`told.${c.child}`, 'Give a day, for example 2026-11-24.'] as [string, string]] : []),
    ]
  })
  return {
    ...(nobody === null ? {} : { to: nobody }),
    ...(on === null ? { on: 'Give the day from when, for example 2026-11-24.' } : on > today ? { on: 'That day is still to come. Hand them on on the day, so that nobody is between two workers.' } : {}),
    ...(!covers && typed.reason === '' ? { reason: 'Say why the worker changes. The child will ask.' } : {}),
    ...(covers && typed.until !== '' && (until === null || until < today) ? { until: 'Give a day that is still to come, or leave it empty.' } : {}),
    ...(ticked.length === 0 ? { child: 'Tick each child who is handed on.' } : {}), ...Object.fromEntries(own),
  }
}
