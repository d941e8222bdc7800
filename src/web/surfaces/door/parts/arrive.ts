import { sayMoment } from '../../../../calendar/index.ts'
import type { In } from '../../../../store/index.ts'
import type { Call, Redirect } from '../../../contract.ts'

/**
 * Where somebody goes once they are in: to a form they had sent too late, or where this browser was when their session ended,
 * if it was theirs; else to their first page. What was done to their account since they were last here is said once. On a
 * home's tablet, coming in in full makes one's PIN there good again.
 */
export async function arrive(call: Call, entered: Omit<In, 'device'> & { readonly device?: string }, how: 'in full' | 'by PIN' = 'in full'): Promise<Redirect> {
  const held = await call.store.door.held.find(call.visit.held, entered.person)
  const before = call.visit.token ? await call.store.sessions.leftIdle(call.visit.token) : null
  const theirs = before === null || before === entered.person
  if (how === 'in full') await call.store.tablets.arrived(call.visit.tablet, entered.person, entered.session)
  const told = entered.news.map((n) => `${n.says} (${sayMoment(n.at, call.now)})`)
  return {
    redirect: held ? '/held' : theirs && call.visit.back ? call.visit.back : '/', token: entered.session,
    keep: { pass: null, back: null, ...(entered.device ? { device: entered.device } : {}), ...(held ? {} : { held: null }) },
    ...(told.length > 0 ? { say: `Since you were last here: ${told.join(' ')} If you did not expect it, tell an administrator.`.slice(0, 390) } : {}),
  }
}
