import { randomUUID } from 'node:crypto'
import { addInstant, type Instant } from '../../src/calendar/index.ts'
import type { SubjectId } from '../../src/ledger/index.ts'
import type { NewFact, PastFact } from '../../src/store/index.ts'

/** Sixteen years known to the authority: mostly notes, a visit each fortnight, some nights missing. */
export function longLife(now: Instant): readonly PastFact[] {
  const child = randomUUID()
  const facts: PastFact[] = [past(child, 'person.described', addInstant(now, { days: -5850 }), { given: 'Robin', family: 'Long', born: '2010-10-01' })]
  for (let i = 1; facts.length < 2000; i++) {
    const at = addInstant(now, { days: -5840 + i * 3 })
    const record = randomUUID()
    if (i % 40 === 0) facts.push(past(child, 'missing-episode.started', at, {}, record), { ...past(child, 'missing-episode.returned', addInstant(at, { hours: 9 }), {}, record), expects: 1 })
    else if (i % 5 === 0) facts.push(past(child, 'visit.happened', at, { kind: 'CIN', seen: 'ALONE', meaning: 'Well and busy.' }))
    else facts.push(past(child, 'case-note.noted', at, { note: 'Rang the school. All is as it was.' }))
  }
  return facts
}

const past = (subject: SubjectId, did: string, recorded: Instant, body: PastFact['body'], record: string = randomUUID()): PastFact =>
  ({ ...seen(subject, did, recorded), id: randomUUID(), record, recorded, body })

/** A visit or a note of now. */
export function seen(subject: SubjectId, did: string, at: Instant): NewFact {
  const [kind = '', step = ''] = did.split('.')
  const body: NewFact['body'] = kind === 'visit' ? { kind: 'CIN', seen: 'ALONE', meaning: 'Well.' } : { note: 'A note.' }
  return { record: randomUUID(), expects: 0, subject, about: 'child', kind, step, happened: { at }, author: null, body }
}
