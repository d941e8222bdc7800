import { dayOf, type Day } from '../../../../calendar/index.ts'
import { idFrom, type Fact, type RecordId, type SubjectId } from '../../../../ledger/index.ts'
import { allocation, caseHandover } from '../../../../packs/index.ts'
import type { NewFact } from '../../../../store/index.ts'
import type { Call } from '../../../contract.ts'
import { dayFrom } from '../../day-from.ts'
import type { HandingForm, TheirChild } from './load.ts'

/** Why the last worker stopped, by why the child was told it changed. */
const left = new Set(['LEFTRL', 'SWDIED'])

/** Everything handing on writes for the children ticked, as one event. `before`: the namings that end, as they stand. */
export function factsOf(call: Call, { from, covers, children, typed }: HandingForm, before: ReadonlyMap<RecordId, readonly Fact[]>): readonly NewFact[] {
  // Today is from this moment: until midnight there would be two, and the first would still be asked for everything.
  const on = dayFrom(typed.on) ?? dayOf(call.now), happened = on === dayOf(call.now) ? { at: call.now } : { day: on }
  return children.filter((c) => typed.ticked.includes(c.child)).flatMap((c) => {
    const base = { subject: c.child, about: 'child', author: call.user.worker, event: typed.event, happened } as const
    const told = dayFrom(typed.told(c.child)), next = (record: RecordId): RecordId => idFrom(`handed on ${typed.event} ${record}`)
    const named = covers ? [] : c.named.flatMap((n): readonly NewFact[] => [
      { ...base, record: n.record, expects: before.get(n.record)?.at(-1)?.sequence ?? 0, kind: allocation.id, step: 'ended', body: { reason: left.has(typed.reason) ? 'left' : 'another-worker' } },
      { ...base, record: next(n.record), expects: 0, kind: allocation.id, step: 'allocated', body: given({ worker: typed.to, role: n.role, team: n.team, childToldOn: pastOnly(told, call), changeReason: typed.reason }) },
    ])
    const [first] = c.named
    return [...named, {
      ...base, record: idFrom(`handover ${typed.event} ${c.child}`), expects: 0, kind: caseHandover.id, step: 'handed',
      body: given({
        why: covers ? 'COVER' : 'NEW', from, to: typed.to, until: covers ? dayFrom(typed.until) : null, allocation: first && (covers ? first.record : next(first.record)),
        know: knownOf(c, typed), childToldOn: told,
      }),
    }]
  })
}

/** What must be known of one child: their own words, and what holds for all of them. */
export const knownOf = ({ child }: Pick<TheirChild, 'child'>, typed: HandingForm['typed']): string => [typed.know(child), typed.all].filter(Boolean).join('\n')

/** A child who is told on a day to come has not been told. */
const pastOnly = (told: Day | null, call: Call): Day | null => (told !== null && told <= dayOf(call.now) ? told : null)

const given = (body: { readonly [field: string]: unknown }): { readonly [field: string]: unknown } => Object.fromEntries(Object.entries(body).filter(([, v]) => v !== undefined && v !== null && v !== ''))

/** The records that end, for the children ticked. */
export const endingOf = ({ covers, children, typed }: HandingForm): readonly RecordId[] => covers ? [] : children.filter((c) => typed.ticked.includes(c.child)).flatMap((c) => c.named.map((n) => n.record))

/** Children ticked. */
export const tickedIn = ({ children, typed }: HandingForm): readonly SubjectId[] => children.map((c) => c.child).filter((c) => typed.ticked.includes(c))
