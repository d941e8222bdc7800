import { isBefore } from '../../../../calendar/index.ts'
import { fromEach, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { allocation } from '../../records/allocation.ts'
import { caseHandover } from '../../records/case-handover.ts'
import { manxOwn, ourOwn } from '../sources.ts'

/** A child who is handed on is taken on by somebody who has read what they must know: between two workers nobody has them. */
export default defineDuty({
  id: 'allocation/take-on', title: 'Read what you must know and take the child on', answers: ['CA-6', 'DC-1'], catalogue: null, about: 'child',
  versions: [...ourOwn({ workingDays: 2 },
    'Whoever a child is handed to reads what they must know and says so by name within two working days. That is Tarrowmouth’s own choice: no national rule gives a time.'),
  ...manxOwn('Whoever a child is handed to reads what they must know and says so by name.')],
  arises: (t) => fromEach(t.each(caseHandover), (entry) => {
    const handed = entry.at('handed')
    return handed ? [{
      key: entry.record, of: { entry, handed }, at: { at: handed.recorded }, because: [handed.current.id], ...(handed.body.to ? { owner: { worker: handed.body.to } } : {}),
    }] : []
  }),
  metBy: ({ entry, handed }): readonly Candidate[] => entry.all('taken-on').map((step) => handed.body.to === undefined || step.author === handed.body.to
    ? { step, counts: 'yes' } : { step, counts: 'no', why: 'Somebody else said so: whoever has the child now reads it themself' }),
  notNeeded: ({ entry, handed }, t) => {
    const later = t.each(caseHandover).find((e) => e.record !== entry.record && e.at('handed')?.body.why === handed.body.why && after(e.at('handed'), handed))
    if (later) return { why: 'The child was handed to somebody else since', fact: later.at('handed')?.current.id ?? null }
    const ended = handed.body.why === 'COVER' ? null : endOf(handed.body.to, t)
    return ended && { why: 'They are not the child’s worker any more', fact: ended.current.id }
  },
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Read it and take them on', kind: 'case-handover', step: 'taken-on' },
  meets: ['Whoever the child was handed to saying that they have read it.'],
  doesNotMeet: ['Being named as the child’s worker.', 'Somebody else saying it for them.', 'Talking about it in the corridor.'],
})

const after = (one: { readonly recorded: string; readonly sequence: number } | null, other: { readonly recorded: string }): boolean => one !== null && one.recorded > other.recorded

/** The end of the last naming of this worker; null while they are named, or when they never were. */
function endOf(worker: string | undefined, t: Timeline) {
  const theirs = t.each(allocation).filter((a) => a.at('allocated')?.body.worker === worker)
  if (worker === undefined || theirs.some((a) => a.at('ended') === null)) return null
  return theirs.map((a) => a.at('ended')).filter((s) => s !== null).toSorted((a, b) => (isBefore(a.happened, b.happened) === 'yes' ? -1 : 1)).at(-1) ?? null
}
