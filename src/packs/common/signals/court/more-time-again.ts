import { fromEach, type FactId, type Timeline } from '../../../../ledger/index.ts'
import { defineSignal, type SignalReading } from '../../../../readings/signal/index.ts'
import { preProceedings } from '../../records/pre-proceedings.ts'
import { proceedings } from '../../records/proceedings.ts'

const times = 2

/** A child whose future is put off again and again, before court and in it. Each delay had its reason; together they are drift. */
export default defineSignal({
  id: 'court/more-time-again', title: 'Decisions put off again', answers: ['PP-1', 'PE-1', 'AS-3'], about: 'child',
  source: 'Twice is Tarrowmouth’s own choice of when to stop and ask what the child is waiting for. It is not law. It counts more time given before court and in court, '
    + 'hearings put off, and pre-proceedings begun a second time, for as long as no decision has been made.',
  reads: (t): readonly SignalReading[] => {
    const delays = [...beforeCourt(t), ...inCourt(t)]
    if (delays.length < times || !waiting(t)) return []
    const count = (kind: Delay['kind']): number => delays.filter((d) => d.kind === kind).length
    const parts = kinds.flatMap(([kind, words]) => (count(kind) > 0 ? [`${words} ${howOften(count(kind))}`] : []))
    return [{ key: 'delay', says: `Still waiting for a decision: ${parts.join(', ')}`, because: delays.map((d) => d.fact), others: [], until: null }]
  },
})

interface Delay { readonly kind: 'again' | 'before' | 'court' | 'hearing'; readonly fact: FactId }
const kinds = [['again', 'pre-proceedings begun anew'], ['before', 'more time before court'], ['court', 'more time in court'], ['hearing', 'a hearing put off']] as const
const howOften = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`)

const waiting = (t: Timeline): boolean => [...t.each(preProceedings).map((e) => e.at('ended')), ...t.each(proceedings).map((e) => e.at('ended'))].includes(null)

const beforeCourt = (t: Timeline): readonly Delay[] => fromEach(t.each(preProceedings), (e, i): readonly Delay[] => {
  const began = e.first('decided')
  return [
    ...(i > 0 && began ? [{ kind: 'again' as const, fact: began.current.id }] : []),
    ...e.all('extended').map((s) => ({ kind: 'before' as const, fact: s.current.id })),
  ]
})

const inCourt = (t: Timeline): readonly Delay[] => fromEach(t.each(proceedings), (e): readonly Delay[] => [
  ...e.all('more-time').map((s) => ({ kind: 'court' as const, fact: s.current.id })),
  ...e.all('hearing').filter((s) => s.body.adjourned).map((s) => ({ kind: 'hearing' as const, fact: s.current.id })),
])
