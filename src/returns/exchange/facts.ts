import type { When } from '../../calendar/index.ts'
import type { Body, RecordId, Source, SubjectId, SubjectKind } from '../../ledger/index.ts'
import type { Compared } from './compare.ts'
import type { RowAt } from './said.ts'

/** A fact a file asks for, as appending takes it. */
export interface Brought {
  readonly record: RecordId
  readonly expects: number
  readonly subject: SubjectId
  readonly about: SubjectKind
  readonly kind: string
  readonly step: string
  readonly act: 'step' | 'amend'
  readonly amends?: number
  readonly why?: string
  readonly happened: When
  readonly learned: When
  /** Nobody wrote it here: pages name the file. */
  readonly author: null
  readonly body: Body
  readonly source: Source
}

/** The facts to be written for what was found new or changed. */
export function factsFrom(compared: readonly Compared[], sourceOf: (row: RowAt) => Source, why: string): readonly Brought[] {
  const next = new Map<RecordId, number>()
  const expects = (record: RecordId, after: number): number => { const n = next.get(record) ?? after; next.set(record, n + 1); return n }
  return compared.flatMap((c): readonly Brought[] => {
    const { said } = c, row = said.rows[0]
    if (!row) throw new Error(`${said.kind}.${said.step} is said from no row`)
    const fact = { record: c.record, about: said.about, kind: said.kind, step: said.step, learned: said.learned ?? said.happened, author: null, source: sourceOf(row) }
    if (c.is === 'new') return [{ ...fact, subject: c.subject, act: 'step', expects: expects(c.record, c.after), happened: said.happened, body: said.body }]
    if (c.is === 'changed') return [{ ...fact, subject: c.subject, act: 'amend', expects: expects(c.record, c.after), amends: c.amends, why, happened: c.happened, body: c.body }]
    return []
  })
}
