import { earliest, type When } from '../../../../calendar/index.ts'
import { living, type Living } from '../../../../ledger/index.ts'
import type { Stage } from '../../../../packs/index.ts'
import { isOver } from '../../../../records/form/index.ts'
import { isNow } from '../../../../store/index.ts'
import type { Call } from '../../../contract.ts'
import { nextFrom, type Next } from '../../write/next.ts'
import type { ChildRecord } from '../parts/open-child.ts'

/** A stretch of time in a stage: 'Child in need plan', from when to when, and the record it was read from. */
export interface Stretch { readonly title: string; readonly from: When; readonly to: When | null; readonly record: string | null }

/** A stage of the journey as it is for one child. */
export interface StageOfChild {
  readonly stage: Stage
  readonly now: readonly Stretch[]
  /** Newest first. */
  readonly before: readonly Stretch[]
  readonly next: readonly Next[]
}

/** Every stage in order, read from statuses; with what could come next where the child is now, or where the last thing was decided. */
export async function stagesOf(call: Call, record: ChildRecord): Promise<readonly StageOfChild[]> {
  const all = living(record.all)
  const stages = call.pack.journey.stages.map((stage) => ({ stage, ...stretchesOf(record, stage, all) }))
  const kinds = new Set(call.pack.journey.stages.flatMap((s) => s.kinds))
  const last = newest(all.filter((r) => kinds.has(r.kind) && !r.withdrawn))
  const found: StageOfChild[] = []
  for (const s of stages) found.push({ ...s, next: await nextOf(call, s.stage, all, s.now.length > 0 ? null : last) })
  return found
}

function stretchesOf(record: ChildRecord, stage: Stage, all: readonly Living[]): Pick<StageOfChild, 'now' | 'before'> {
  const here = new Set(all.map((r) => r.record))
  const spans = record.readings.statuses.filter((s) => stage.statuses.some((of) => of.id === s.rule
    && Object.entries(of.detail ?? {}).every(([name, value]) => s.content.detail?.[name] === value)))
    .toSorted((a, b) => (earliest(a.content.from) < earliest(b.content.from) ? 1 : -1))
  const said = (of: typeof spans): readonly Stretch[] => of.map(({ rule, content: { key, from, to } }) => {
    const opened = key.split(':')[0] ?? ''
    return { title: record.pack.statuses.find((d) => d.id === rule)?.title ?? rule, from, to, record: here.has(opened) ? opened : null }
  })
  return { now: said(spans.filter((s) => isNow(s.content, record.now))), before: said(spans.filter((s) => !isNow(s.content, record.now))) }
}

/**
 * What could come next from the records of a stage: from those not ended and the newest of each kind, and each link once. Outside
 * the stage a child is in, only from the last record of all (`only`): an old one does not ask for ever.
 */
async function nextOf(call: Call, stage: Stage, all: readonly Living[], only: Living | null): Promise<readonly Next[]> {
  const byLink = new Map<Next['link'], Next>()
  for (const r of all) {
    const type = stage.kinds.includes(r.kind) ? call.pack.recordTypes.find((t) => t.id === r.kind) : undefined
    if (!type || (only !== null && r !== only) || (isOver(type, r) && r !== newest(all.filter((o) => o.kind === r.kind && !o.withdrawn)))) continue
    for (const next of await nextFrom(call, { record: r, type, all, about: 'child' })) byLink.set(next.link, next)
  }
  return [...byLink.values()]
}

/** The record of what happened last; when two happened together, the one written last. */
const newest = (records: readonly Living[]): Living | null =>
  records.reduce<Living | null>((last, r) => (last && lastOf(last) > lastOf(r) ? last : r), null)
const lastOf = (r: Living): string => r.steps.map((s) => `${earliest(s.happened)} ${s.recorded}`).sort().at(-1) ?? ''
