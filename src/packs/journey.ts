import type { Living } from '../ledger/index.ts'
import type { RecordType } from '../records/index.ts'
import { isOver } from '../records/form/index.ts'

/** A step of a record type, by their ids. */
export interface StepId { readonly kind: string; readonly step: string }

/** Where an answer is found on a record: its field, of the step that offers the link; or `step.field` of another. */
export type Source = string

/**
 * One record offers another: after `step` of a record `from` is written, and its answers are as `when` says, `to` can be begun. What
 * was answered already is carried along, so that nobody types it twice. It is only ever offered: what is owed is a duty's to say.
 */
export interface RecordLink {
  readonly from: string
  readonly step: string
  /** The answers that offer it, each with what it must be one of. Left out: always offered. */
  readonly when?: { readonly [source: Source]: readonly (string | boolean)[] }
  readonly to: StepId
  /** Why it could come next, in a sentence. */
  readonly says: string
  /** Answers of the new record: its field, and where on this one the answer is. Only where the new record names this one, so that what was carried can always be seen. */
  readonly carries?: { readonly [field: string]: Source }
  /** Answers that this link itself gives: 'it is a review'. */
  readonly gives?: { readonly [field: string]: string | boolean }
  /** It comes round: offered again when one was written already, as long as this record is not ended. */
  readonly again?: true
  /** Offered only until this record is ended. */
  readonly whileOpen?: true
}

/** A part of a child's way through our work, read from statuses and never typed in. */
export interface Stage {
  readonly id: string
  readonly title: string
  /** What it is for, in a sentence a child could read. */
  readonly says: string
  /** The child is in it while one of these holds; `detail` where only some of the spans count. */
  readonly statuses: readonly { readonly id: string; readonly detail?: { readonly [name: string]: string } }[]
  /** Record types whose next steps belong to it. */
  readonly kinds: readonly string[]
}

/** The ways from one record to the next, and the stages they lead through. */
export interface Journey { readonly links: readonly RecordLink[]; readonly stages: readonly Stage[] }

/** Defines a link: a line of data, so that the tests can prove that every name and code in it exists. */
export const defineLink = (link: RecordLink): RecordLink => link

/** A journey in a place's words. Names of records, steps, fields and codes stay as they are. */
export const journeyIn = ({ links, stages }: Journey, say: (text: string) => string): Journey => ({
  links: links.map((l) => ({ ...l, says: say(l.says) })),
  stages: stages.map((s) => ({ ...s, title: say(s.title), says: say(s.says) })),
})

/** The field of the new record that names the one it came from, or null: not every record asks. */
export function referenceOf(link: Pick<RecordLink, 'from' | 'to'>, types: readonly RecordType[]): string | null {
  const fields = types.find((t) => t.id === link.to.kind)?.steps[link.to.step]?.fields ?? {}
  return Object.entries(fields).find(([, f]) => f.type.kind === 'record' && f.type.of === link.from)?.[0] ?? null
}

/** A source in its two parts. */
export function partsOfSource(link: Pick<RecordLink, 'step'>, source: Source): { readonly step: string; readonly field: string } {
  const [first = '', second] = source.split('.')
  return second === undefined ? { step: link.step, field: first } : { step: first, field: second }
}

/** The answer a source names, as it was last written; undefined when it was not answered. */
export function answerAt(record: Living, type: RecordType, link: Pick<RecordLink, 'step'>, source: Source): unknown {
  const { step, field } = partsOfSource(link, source)
  const written = record.steps.findLast((s) => s.step === step)
  return written ? type.read(written.current)[field] : undefined
}

/** Whether a record, as it stands, offers a link. A withdrawn record offers nothing. */
export function offers(record: Living, type: RecordType, link: RecordLink): boolean {
  if (record.withdrawn !== null || record.kind !== link.from || !record.steps.some((s) => s.step === link.step)) return false
  if ((link.again || link.whileOpen) && isOver(type, record)) return false
  return Object.entries(link.when ?? {}).every(([source, oneOf]) => {
    const answer = answerAt(record, type, link, source)
    return (Array.isArray(answer) ? answer : [answer]).some((a: unknown) => oneOf.some((o) => o === a))
  })
}
