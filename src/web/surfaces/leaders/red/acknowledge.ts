import { idFrom, type SubjectKind } from '../../../../ledger/index.ts'
import { notice } from '../../../../packs/index.ts'
import type { NewFact } from '../../../../store/index.ts'
import type { Call } from '../../../contract.ts'
import { tryWrite, wroteMeanwhile } from '../../write/append.ts'
import { comesUpTo, type Red } from './lines.ts'

/**
 * Keeps what somebody says they are doing, on the telling it answers. Somebody who read it here before anybody told them has
 * been told by reading it: that is written first. Returns why it could not be kept, or null.
 */
export async function acknowledge(call: Call, red: Red, words: string): Promise<string | null> {
  const about = await call.reader.about(red.subject)
  if (!about) return 'This is no longer within your reach.'
  // A press that comes twice says one thing.
  if (red.mine?.said.some((s) => s.by === call.user.worker && s.words === words)) return null
  const refused = await tryWrite(call, factsOf(call, red, about, words))
  return refused && wroteMeanwhile(refused)
}

function factsOf(call: Call, red: Red, about: SubjectKind, words: string): readonly NewFact[] {
  const { worker, roles } = call.user
  const base = { subject: red.subject, about, kind: notice.id, happened: { at: call.now } } as const
  const said = { ...base, step: 'acknowledged', author: worker, body: { by: worker, words } }
  if (red.mine) return [{ ...said, record: red.mine.record, expects: red.mine.last }]
  const record = idFrom(`read ${red.subject} ${red.rule} ${red.key} ${worker}`)
  const role = roles.some((r) => r.id === comesUpTo) ? comesUpTo : (roles[0]?.id ?? comesUpTo)
  return [
    {
      ...base, record, expects: 0, step: 'sent', author: null,
      body: { duty: red.rule, key: red.key, level: red.content.level, role, to: worker, why: 'They read it among what they must know today' },
    },
    { ...said, record, expects: 1 },
  ]
}
