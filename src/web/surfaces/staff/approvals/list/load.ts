import { mayDo } from '../../../../../access/index.ts'
import { living, type Fact, type Living, type RecordId } from '../../../../../ledger/index.ts'
import { roundsOf, type Round } from '../../../../../packs/index.ts'
import type { Call } from '../../../../contract.ts'
import { inActingOrder } from '../../../../words/index.ts'
import { climbedTo, listOwed, openDesk, openPosts, openRecords, ownerOf, recordIn, type Listed, type Owed, type RowsFrom } from '../../owing/index.ts'
import { approvalRules } from '../parts/rules.ts'

export interface ApprovalsPage {
  readonly rows: Omit<RowsFrom, 'call'>
  /** For this person to decide, theirs or come up to them. */
  readonly decide: Listed
  /** Sent back to this person. */
  readonly back: Listed
  /** Written by this person, with somebody else. */
  readonly waits: Listed
  /** Sent back to others in reach, for those who see a team. */
  readonly others: Listed
  /** What waited and came back, by the key of what is owed. */
  readonly rounds: ReadonlyMap<string, Round>
}

/** Everything that waits for agreement or was sent back, as far as it is this person's. */
export async function loadApprovals(call: Call): Promise<ApprovalsPage> {
  const { reader, user, now, pack } = call
  const rules = approvalRules(pack), briefs = inActingOrder(await reader.owedBriefly({ rules: [...rules.decide, ...rules.putRight] }), now)
  const posts = await openPosts(reader, briefs)
  const mine = (o: (typeof briefs)[number]): boolean => ownerOf(posts, o).worker === user.worker || climbedTo(posts, o)?.worker === user.worker
  const wrote = (o: (typeof briefs)[number]): boolean => 'except' in o.content.owner && o.content.owner.except?.includes(user.worker) === true
  const seesTeam = mayDo(user.roles, 'team:read')
  const parts = {
    decide: briefs.filter((o) => rules.decide.includes(o.rule) && !wrote(o) && mine(o)), back: briefs.filter((o) => rules.putRight.includes(o.rule) && ownerOf(posts, o).worker === user.worker),
    waits: briefs.filter((o) => rules.decide.includes(o.rule) && wrote(o)),
    others: seesTeam ? briefs.filter((o) => rules.putRight.includes(o.rule) && ownerOf(posts, o).worker !== user.worker) : [],
  }
  const [decide, back] = [await listOwed(call, parts.decide, 'decide'), await listOwed(call, parts.back, 'back')]
  const [waits, others] = [await listOwed(call, parts.waits, 'waits'), await listOwed(call, parts.others, 'others')]
  const all = [decide, back, waits, others].flatMap((f) => f.whole), records = await openRecords(reader, all.map((o) => recordIn(o.key)))
  const writers = [...records.values()].flatMap((facts) => facts.flatMap((f) => f.author ?? []))
  return { decide, back, waits, others, rounds: roundsBy(call, all, records), rows: { desk: await openDesk(reader, all, writers, posts), records } }
}

/** The round each thing owed is about: its key names the fact that asked, or the answer that sent it back. */
function roundsBy(call: Call, all: readonly Owed[], records: ReadonlyMap<RecordId, readonly Fact[]>): ApprovalsPage['rounds'] {
  const found = new Map<string, Round>()
  for (const o of all) {
    const record = living(records.get(recordIn(o.key)) ?? [])[0], sequence = Number(o.key.split(':')[1])
    const round = record && roundsIn(call, record).find((r) => r.asked.sequence === sequence || r.answers.some((a) => a.sequence === sequence))
    if (round) found.set(o.key, round)
  }
  return found
}

const roundsIn = (call: Call, record: Living): readonly Round[] => {
  const approval = call.pack.recordTypes.find((t) => t.id === record.kind)?.approval
  return approval ? roundsOf(record, approval) : []
}
