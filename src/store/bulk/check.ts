import { randomBytes } from 'node:crypto'
import type { Instant } from '../../calendar/index.ts'
import type { SubjectId } from '../../ledger/index.ts'
import type { Pack } from '../../packs/index.ts'
import { linksIn, type RecordType } from '../../records/index.ts'
import type { NewFact } from '../ledger/append.ts'
import { bodyText, hashOf } from '../ledger/body.ts'

/** A fact of the past: with its own id, and when it was written. */
export type PastFact = NewFact & { readonly id: string; readonly recorded: Instant }

/** A fact checked, with what is worked out from it. */
export interface PastRow {
  readonly fact: PastFact
  readonly type: RecordType
  readonly salt: Buffer
  readonly body: string
  readonly hash: Buffer
  readonly links: readonly { readonly subject: SubjectId; readonly as: string }[]
}

/** Salts like any other, drawn a thousand at a time: asking the system for each took a tenth of a load. */
export function saltMaker(): () => Buffer {
  let drawn = randomBytes(0), at = 0
  return () => {
    if (at >= drawn.length) { drawn = randomBytes(16 * 1024); at = 0 }
    return drawn.subarray(at, at += 16)
  }
}

/** Checks what appending would have checked, fact by fact, and works out hashes and links. Throws at the first that is wrong. */
export function checked(pack: Pack, facts: readonly PastFact[]): readonly PastRow[] {
  const types = new Map(pack.recordTypes.map((t) => [t.id, t]))
  const last = new Map<string, { readonly subject: SubjectId; readonly sequence: number; readonly withdrawn: boolean }>()
  const salts = saltMaker()
  let before = ''
  return facts.map((fact): PastRow => {
    const type = types.get(fact.kind)
    if (!type?.steps[fact.step]) throw new Error(`no such step: ${fact.kind}.${fact.step}`)
    const was = last.get(fact.record)
    if ((was?.sequence ?? 0) !== fact.expects) throw new Error(`${fact.kind} ${fact.record}: fact ${fact.expects + 1} follows ${was?.sequence ?? 0}`)
    if (was && (was.withdrawn || was.subject !== fact.subject)) throw new Error(`${fact.kind} ${fact.record}: withdrawn, or about somebody else`)
    if (fact.recorded < before) throw new Error(`${fact.kind} ${fact.record}: not in the order of recording`)
    before = fact.recorded
    last.set(fact.record, { subject: fact.subject, sequence: fact.expects + 1, withdrawn: fact.act === 'withdraw' })
    return pastRow(type, fact, salts())
  })
}

/** A fact with what is worked out from it, as its type has it now. */
export function pastRow(type: RecordType, fact: PastFact, salt: Buffer): PastRow {
  const body = bodyText(fact)
  return { fact, type, salt, body, hash: hashOf(salt, body), links: linksIn(type, { kind: fact.kind, version: type.version, step: fact.step }, fact.body) }
}
