import type { Resolved } from '../../../../access/index.ts'
import type { FactId } from '../../../../ledger/index.ts'
import type { ChronologyEntry } from '../../../../readings/chronology/index.ts'
import type { DutyCase, DutyDefinition, DutyReading, DutyVersion } from '../../../../readings/duty/index.ts'
import { dutyOf, versionUsed } from '../../../words/index.ts'
import { notHere, type Call, type Redirect } from '../../../contract.ts'
import { ruleIn } from '../../links.ts'
import { casesOf, loadChoices, type Choice } from '../../rules/parts/index.ts'
import { openChild, ownerOf, storyOf, type ChildRecord } from '../parts/open-child.ts'
import { ladderOf, type Rung } from './ladder.ts'
import { toldOf, type ToldOf } from './told.ts'

/** Everything behind one date. */
export interface WhyOwed {
  readonly record: ChildRecord
  readonly duty: DutyDefinition
  readonly reading: DutyReading
  readonly version: DutyVersion | null
  /** The limit the authority chose, where the date counts from that. */
  readonly choice: Choice | null
  readonly owner: Resolved
  /** The entry each fact stands in. */
  readonly entries: ReadonlyMap<FactId, ChronologyEntry>
  readonly ladder: readonly Rung[]
  readonly told: readonly ToldOf[]
  readonly cases: readonly DutyCase[]
  /** Other times the same thing was owed to this child. */
  readonly others: readonly DutyReading[]
}

export async function loadWhy(call: Call): Promise<WhyOwed | Redirect | typeof notHere> {
  const duty = dutyOf(call.pack, ruleIn(call.params['rule'] ?? ''))
  if (!duty) return notHere
  const record = await openChild(call)
  if (!('child' in record)) return record
  const same = record.readings.duties.filter((d) => d.rule === duty.id)
  const reading = same.find((d) => d.key === call.params['key'])?.content
  if (!reading) return notHere
  const entries = new Map(storyOf(record).entries.flatMap((e) => e.facts.map((f): [FactId, ChronologyEntry] => [f.id, e])))
  return {
    record, duty, reading, version: versionUsed(duty, reading, call.now), choice: await choiceIn(call, duty, reading), owner: ownerOf(record, reading), entries,
    ladder: ladderOf(record, duty, reading), told: toldOf(record, duty.id, reading.key), cases: await casesOf(duty, call.pack),
    others: same.map((d) => d.content).filter((r) => r.key !== reading.key),
  }
}

/** What the authority said when it chose the limit a reading used. Null where the reading used the rule's own. */
async function choiceIn(call: Call, duty: DutyDefinition, reading: DutyReading): Promise<Choice | null> {
  const own = duty.versions.find((v) => v.from === reading.version)
  if (!reading.chosen || !own) return null
  const choices = await loadChoices(call), limit = choices.byFact(reading.chosen.fact)
  return limit && { limit, name: choices.name, own }
}
