import { addMonths, dayOf, endOfDay, latest, nextMs, type Instant } from '../../../../calendar/index.ts'
import { fromEach, type FactId, type Timeline } from '../../../../ledger/index.ts'
import type { Context } from '../../../../readings/index.ts'
import { defineSignal, type SignalReading } from '../../../../readings/signal/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import { legalStatus as record } from '../../records/legal-status.ts'
import { relationship } from '../../records/relationship.ts'
import { legalStatus } from '../../statuses/legal-status.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'

const months = 6

/** A child in care by agreement, for whom nobody is known to hold parental responsibility, or somebody who holds it said no. */
export default defineSignal({
  id: 'legal-status/nobody-sharing', title: 'Care by agreement, and nobody to agree', answers: ['CA-1', 'PE-1'], about: 'child',
  source: 'In care by agreement the council holds no parental responsibility, so somebody else must be there to decide with the child. That this is '
    + 'shown from the first day, and called long '
    + 'after six months, is Tarrowmouth’s own choice and no law. Inspectors of the Isle of Man found children in care by agreement for whom nobody could say who held it.',
  reads: (t, c): readonly SignalReading[] => fromEach(byAgreement(t, c), (span): readonly SignalReading[] => {
    const said = answers(span.key, t)
    const objecting = said.filter((s, i) => s.holdsPr && s.agreed === false && !said.slice(i + 1).some((later) => later.who === s.who && later.agreed))
    const { says, next } = howLong(span, c)
    const patterns = [
      ...(objecting.length > 0 ? [{ key: `${span.key}:no`, says: `${says}, and someone with parental responsibility did not agree`, because: objecting.map((s) => s.fact) }] : []),
      ...(said.some((s) => s.holdsPr) || knownHolder(t) ? [] : [{ key: span.key, says: `${says}, and nobody is known to hold parental responsibility`, because: [] }]),
    ]
    return patterns.map((p) => ({ ...p, because: [...span.because.slice(0, 1), ...p.because], others: [], until: null, next }))
  }),
})

/** In care by agreement now: by the record of each law; or by the start of care, while nobody has written any. */
function byAgreement(t: Timeline, c: Context): readonly StatusSpan[] {
  const laws = legalStatus.spans(t, c)
  const now = laws.length > 0 ? laws.map((s) => ({ ...s, under: s.detail?.['under'] })) : lookedAfter.spans(t, c).map((s) => ({ ...s, under: s.detail?.['legalStatus'] }))
  const inCare = lookedAfter.spans(t, c)
  return now.filter((s) => s.to === null && s.under === 'V2' && (inCare.length === 0 || inCare.some((x) => x.to === null)))
}

interface Answer { readonly fact: FactId; readonly who: string; readonly holdsPr: boolean; readonly agreed: boolean | undefined }
const answers = (key: string, t: Timeline): readonly Answer[] => (t.find(record, key)?.all('agreed') ?? [])
  .map((s) => ({ fact: s.current.id, who: s.body.person ?? s.body.name ?? '', holdsPr: s.body.holdsPr === 'yes', agreed: s.body.agreed }))

const knownHolder = (t: Timeline): boolean => t.each(relationship).some((e) => e.at('began')?.body.holdsPr === 'yes' && !e.at('ended'))

/** Words that change once, when it has surely lasted long. */
function howLong(span: StatusSpan, c: Context): { readonly says: string; readonly next: Instant | null } {
  const long = nextMs(endOfDay(addMonths(dayOf(latest(span.from)), months)))
  return c.now >= long ? { says: 'In care by agreement for over six months', next: null } : { says: 'In care by agreement', next: long }
}
