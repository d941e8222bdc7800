import { addInstant, type Instant } from '../../../src/calendar/index.ts'
import type { SubjectId } from '../../../src/ledger/index.ts'
import type { Rec } from '../book.ts'
import { atTheOffice, later } from '../moments.ts'
import type { Child } from '../people/family.ts'
import type { World } from '../world.ts'
import {
  aboutWhom, disclosureClosed, disclosureDecision, disclosureSafeguard, managerDecided, managerQuestion, managerWhy, passedWhat, safeHow,
  toldAsked, toldWhere, toldWords,
} from '../words/disclosures.ts'

/** Somebody told of what a child said. Minutes after the child spoke. */
export interface Passed {
  readonly after: number
  readonly who: string
  readonly person?: SubjectId
  readonly name?: string
  readonly what?: string
}
/** Something a child said, and what was done. */
export interface Said {
  readonly child: Child
  readonly at: Instant
  readonly to: SubjectId
  readonly words?: string
  /** Minutes between beginning to write and saving it; null: written in one go, brought from elsewhere. */
  readonly writing: number | null
  readonly safeNow: 'yes' | 'no' | 'not-sure'
  readonly passed: readonly Passed[]
  /** A decision on the record itself. */
  readonly decided?: { readonly after: number; readonly by: SubjectId }
  readonly closedAfterDays?: number
}

/** Writes what a child said, who was told and what was decided. */
export function tellSomebody(w: World, s: Said): Rec {
  const dice = w.dice.fork(`disclosure ${s.child.id} ${s.at}`)
  const say = (list: readonly string[]): string => s.child.voice.say(list, s.child.filling)
  const record = w.book.open('disclosure', 'child', s.child.id)
  const began = later(s.at, dice.int(6, 25))
  if (s.writing !== null) record.write('begun', { on: { at: began }, written: began, by: s.to, says: {} })
  record.write('told', {
    on: { at: s.at }, written: later(began, s.writing ?? 0), by: s.to,
    says: {
      words: s.words ?? say(toldWords), asked: say(toldAsked), where: say(toldWhere), aboutWhom: say(aboutWhom), toldTo: s.to,
      safeNow: s.safeNow, safeNowHow: say(safeHow),
    },
  })
  const passed = s.passed.map((p) => ({
    at: later(s.at, p.after), step: 'passed-on', by: s.to,
    says: {
      toldWho: p.who, ...(p.person ? { person: p.person } : {}), ...(p.name ? { name: p.name } : {}), what: p.what ?? say(passedWhat),
    },
  }))
  const decided = s.decided ? [{
    at: later(s.at, s.decided.after), step: 'decided', by: s.decided.by,
    says: { decision: say(disclosureDecision), safeguard: say(disclosureSafeguard), decidedBy: s.decided.by },
  }] : []
  for (const step of [...passed, ...decided].sort((a, b) => (a.at < b.at ? -1 : 1))) record.write(
    step.step,
    { on: { at: step.at }, written: later(step.at, dice.int(3, 20)), by: step.by, says: step.says },
  )
  if (s.closedAfterDays !== undefined) {
    const at = atTheOffice(dice, addInstant(s.at, { days: s.closedAfterDays }))
    record.write('closed', { on: { at }, written: later(at, 12), by: s.decided?.by ?? s.to, says: { why: say(disclosureClosed) } })
  }
  return record
}

/** A manager’s decision about a record, which may ask for a strategy discussion. */
export function decide(w: World, child: Child, at: Instant, by: SubjectId, about: Rec, strategyNeeded: boolean): void {
  const say = (list: readonly string[]): string => child.voice.say(list, child.filling)
  w.book.open('management-decision', 'child', child.id).write('made', {
    on: { at }, written: later(at, 11), by, says: {
      aboutRecord: about.id, question: say(managerQuestion), decision: say(managerDecided), why: say(managerWhy), decidedBy: by,
      strategyNeeded,
    },
  })
}
