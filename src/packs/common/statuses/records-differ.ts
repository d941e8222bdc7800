import { dayOf, earliest } from '../../../calendar/index.ts'
import { defineStatus, type StatusSpan } from '../../../readings/status/index.ts'
import { explanations, withinADay, type Difference } from '../duties/differences.ts'
import { differencesWithPolice } from '../duties/missing/police-differences.ts'
import { differencesWithSchools } from '../duties/missing/school-differences.ts'
import type { Timeline } from '../../../ledger/index.ts'

/** A list of the police or a school and our own record differ about a child, from when both were on the record until somebody said why. */
export const recordsDiffer = defineStatus({
  id: 'records-differ',
  title: 'Records differ',
  about: 'child',
  answers: ['MI-1', 'MI-7'],
  tone: 'unknown',
  icon: 'balance',
  chip: false,
  spans: (t, c) => [...differencesWithPolice(t, c), ...differencesWithSchools(t, c)].map((d) => span(d, t)),
})

function span(d: Difference, t: Timeline): StatusSpan {
  const all = explanations(d, t).filter((e) => e.counts === 'yes').map((e) => e.step).toSorted((a, b) => (a.recorded < b.recorded ? -1 : 1)), [first] = all
  return {
    key: d.key, from: { at: d.known }, to: first ? { at: first.recorded > d.known ? first.recorded : d.known } : null, because: [...d.because, ...(first ? [first.current.id] : [])],
    detail: { with: d.with, what: d.what, on: dayOf(earliest(d.from)), short: d.with === 'police' ? withinADay(d) : null, right: typeof first?.body['right'] === 'string' ? first.body['right'] : null },
  }
}
