import { noteLooks } from '../../../../store/index.ts'
import type { Check, Result, ReturnDesk } from '../../../../store/returns/index.ts'
import type { Call } from '../../../contract.ts'

/** One's own check, opened in a page. */
export interface Opened { readonly check: Check; readonly desk: ReturnDesk }
/** One that has a result. */
export interface OpenedResult extends Opened { readonly result: Result; readonly page: string }

const asker = (call: Call) => ({ worker: call.user.worker, session: call.user.session })

/** The check an address names, when it is the reader's own; null for anybody else's and for none. */
export async function openCheck(call: Call): Promise<Opened | null> {
  const desk = call.store.returns, check = await desk?.find(call.params['check'], asker(call))
  return desk && check ? { check, desk } : null
}

/** The same with its result, for a page that is shown in a browser. Null while there is none. */
export async function openResult(call: Call): Promise<OpenedResult | null> {
  const opened = await openCheck(call), result = opened?.check.state === 'done' ? await opened.desk.result(opened.check) : null
  return opened && result ? { ...opened, result, page: opened.desk.opened(opened.check.id) } : null
}

/** Notes that somebody did something with a check. Of what is in it nothing is noted. */
export async function note(call: Call, action: string): Promise<void> {
  await noteLooks(call.reader, { actor: call.user.worker, action, page: '/returns', level: 'list', subjects: [], session: call.user.session })
}
