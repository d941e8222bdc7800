import { dayOf, type Instant } from '../../../src/calendar/index.ts'
import type { SubjectId } from '../../../src/ledger/index.ts'
import type { Rec } from '../book.ts'
import { cast } from '../cast.ts'
import { between, later, officeDay } from '../moments.ts'
import type { Child } from '../people/family.ts'
import { enquire } from './enquire.ts'
import type { World } from '../world.ts'
import { actionDone, actionsReviewed, strategyActions, strategyInformation, strategyWhy } from '../words/disclosures.ts'

/** An action: who by, in how many office days; nobody or no day is possible. Done after some days, or not yet. */
export interface Action { readonly owner: SubjectId | null; readonly within: number | null; readonly doneAfter: number | null }
/** A strategy discussion. */
export interface Strategy {
  readonly child: Child
  readonly at: Instant
  readonly chair: SubjectId
  readonly about: Rec | null
  readonly outcome: string
  readonly actions: readonly Action[]
  readonly without?: 'police' | 'health'
  /** Office days after which the actions were looked at again. */
  readonly reviewed: readonly number[]
  readonly closedAfter?: number
  /** What the enquiry it asks for comes to: a conference. */
  readonly conference?: boolean
  /** Called with the enquiry it asked for. */
  readonly onEnquiry?: (enquiry: Rec) => void
}

const people = [
  'DS Lomax, Dr Treloar (paediatrics), the home’s manager, school',
  'DC Yates, the named nurse, the social worker, fostering', 'DI Castleton, health visitor, school’s safeguarding lead',
  'DS Ferreira, school nurse, the social worker, education welfare',
] as const

/** Writes the discussion, its actions as they are done, the looks at them, and the end. */
export function discuss(w: World, s: Strategy): Rec {
  const dice = w.dice.fork(`strategy ${s.child.id} ${s.at}`)
  const say = (list: readonly string[]): string => s.child.voice.say(list, s.child.filling)
  const record = w.book.open('strategy-discussion', 'child', s.child.id)
  const day = dayOf(s.at)
  const actions = s.actions.map((a, i) => ({
    id: 'abcdef'.charAt(i), what: say(strategyActions), ...(a.owner ? { owner: a.owner } : {}),
    ...(a.within === null ? {} : { by: officeDay(day, a.within) }),
  }))
  record.write('held', {
    on: { at: s.at }, written: later(s.at, dice.int(35, 150)), by: s.chair,
    says: {
      chair: s.chair, present: dice.pick(people), policePresent: s.without !== 'police', healthPresent: s.without !== 'health',
      information: say(strategyInformation),
      childViews: `Read out in ${s.child.called}’s own words, by the person who heard them.`,
      ...(s.about ? { disclosure: s.about.id } : {}), outcome: s.outcome, why: say(strategyWhy), actions, reviewOn: officeDay(day, 5),
    },
  })
  const done = s.actions.flatMap((a, i) => (a.doneAfter === null ? [] : [{
    after: a.doneAfter, step: 'action-done', by: a.owner ?? s.chair, says: { action: 'abcdef'.charAt(i), what: say(actionDone) },
  }]))
  const looks = s.reviewed.map((after) => ({
    after, step: 'reviewed', by: s.chair,
    says: { found: say(actionsReviewed), nextReview: officeDay(day, after + 5) },
  }))
  const closed = s.closedAfter === undefined ? [] : [{
    after: s.closedAfter, step: 'closed', by: s.chair,
    says: { why: 'Every action is done. Nobody has seen the car again, and there is somebody to ring who picks up.' },
  }]
  for (const x of [...done, ...looks, ...closed].sort((a, b) => a.after - b.after)) {
    const at = between(dice, officeDay(day, x.after), '10:00', '16:30')
    record.write(x.step, { on: { at }, written: later(at, dice.int(4, 60)), by: x.by, says: x.says })
  }
  if (s.outcome === 'S47J' || s.outcome === 'S47S') {
    const worker = s.actions.find((a) => a.owner !== null && a.owner !== s.chair)?.owner ?? cast.joanna.worker
    const enquiry = enquire(w, {
      child: s.child, strategy: record, at: s.at, withPolice: s.outcome === 'S47J', worker: worker === s.chair ? cast.steve.worker : worker, manager: s.chair,
      conference: s.conference === true,
    })
    s.onEnquiry?.(enquiry)
  }
  return record
}
