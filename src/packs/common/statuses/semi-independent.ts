import { ageOn, dayOf, earliest, isAtOrBefore, isBefore } from '../../../calendar/index.ts'
import type { Timeline } from '../../../ledger/index.ts'
import { defineStatus } from '../../../readings/status/index.ts'
import { decisionsAbout, semiIndependent as staysOf } from '../duties/placement/elsewhere.ts'
import type { Stay } from '../duties/visit/stays.ts'
import { person } from '../records/person.ts'
import { readinessAssessment } from '../records/readiness-assessment.ts'

/** A young person in care lives half on their own: how old they were when they moved, whether they were ready, and whether somebody senior had agreed. */
export const semiIndependent = defineStatus({
  id: 'semi-independent',
  title: 'Semi-independent home',
  about: 'child',
  answers: ['CA-7'],
  tone: 'none',
  icon: 'exit',
  chip: false,
  spans: (t, c) => staysOf(t, c).map((stay) => ({
    key: stay.key, from: stay.from, to: stay.to, because: stay.because,
    detail: { age: ageAt(stay, t), ready: readyAt(stay, t), agreed: agreedAt(stay, t), home: text(stay.detail?.['home']) },
  })),
})

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

function ageAt(stay: Stay, t: Timeline): string | null {
  const born = t.all(person, 'described').findLast((s) => s.body.born)?.body.born
  return born ? String(ageOn(born, dayOf(earliest(stay.from))).years) : null
}

/** What was last found before the move; null when nobody had looked. */
const readyAt = (stay: Stay, t: Timeline): string | null => t.all(readinessAssessment, 'written')
  .filter((s) => isBefore(stay.from, s.happened) !== 'yes').sort((a, b) => (earliest(a.happened) < earliest(b.happened) ? -1 : 1)).at(-1)?.body.judgement ?? null

function agreedAt(stay: Stay, t: Timeline): string {
  const yes = decisionsAbout(stay, t, ['SEMI'], 'a senior manager').filter((d) => d.counts === 'yes').map((d) => isAtOrBefore(d.at ?? d.step.happened, stay.from))
  return yes.includes('yes') ? 'BEFORE' : yes.includes('cannot tell') ? 'UNSURE' : yes.length > 0 ? 'AFTER' : 'NO'
}
