import type { Entry } from '../../../../../ledger/index.ts'
import { between, naming, say, type Bringing, type Said, type Sending } from '../../../../../returns/exchange/index.ts'
import { assessment } from '../../../../common/records/assessment.ts'
import { yesNo } from '../answers/answers.ts'
import { byTheDay, dayByThen, inOrder, stillInMonths } from '../days.ts'
import { listAnnexA } from '../define.ts'
import type { ListRow } from '../shapes.ts'
import { allocatedCells, allocatedIn, kindsOfWorkers } from '../workers.ts'

/** Assessments of a child's needs that were not authorised six months before the day of the lists, and those begun since. */
export const assessments = listAnnexA<'Assessments'>({
  list: 'Assessments',
  needs: ['Continuous Assessment Start Date'],
  kinds: [assessment, ...kindsOfWorkers],
  says: (rows, b) => {
    const name = naming()
    return rows.flatMap((r) => (r['Continuous Assessment Start Date'] === null ? [] : one(r, name(r['Continuous Assessment Start Date']), b)))
  },
  sends: (t, s) => inOrder(t.each(assessment).flatMap((e) => sent(e, s))).map(({ row }) => row),
})

function one(r: ListRow<'Assessments'>, name: string, b: Bringing): readonly Said[] {
  const on = r['Continuous Assessment Start Date'], done = r['Continuous Assessment Date of Authorisation'], sighted = r['Child Seen During Continuous Assessment']
  const by = allocatedIn(r['Allocated Worker'], r['Allocated Team'], r, b), needed = r['Was the child assessed as requiring LA children\'s social care support?'], rows = [r]
  if (on === null) return []
  // On which day the child was seen, or the outcome written, is not told: by when it was authorised, else by the day of the lists.
  const during = between(on, done ?? b.period.end)
  return [
    ...by.said, say(b, assessment, 'begun', {
      name, happened: { day: on }, body: { lead: by.worker, team: by.team }, columns: { lead: 'Allocated Worker', team: 'Allocated Team', happened: 'Continuous Assessment Start Date' }, rows,
    }),
    ...(sighted === null || sighted === 'not-known' ? [] : [say(b, assessment, 'child-seen', {
      name, lasting: ['seen'], happened: during, body: { seen: sighted === 'yes' ? 'SEEN' : 'NOTSEEN' }, columns: { seen: 'Child Seen During Continuous Assessment' }, rows,
    })]),
    ...(needed === null || needed === 'not-known' ? [] : [say(b, assessment, 'written', {
      name, lasting: ['careNeeded'], happened: during, body: { careNeeded: needed === 'yes' }, columns: { careNeeded: 'Was the child assessed as requiring LA children\'s social care support?' }, rows,
    })]),
    ...(done === null ? [] : [say(b, assessment, 'approved', { name, happened: { day: done }, body: { agreed: true }, columns: { happened: 'Continuous Assessment Date of Authorisation' }, rows })]),
  ]
}

type Assessed = Entry<NonNullable<typeof assessment.bodies>>
/** Kinds that look at somebody else's needs, which the list is not about. */
const ofOthers: ReadonlySet<string | undefined> = new Set(['YC', 'PC'])
/** What an assessment came to that leaves nothing for social care to do; the other outcomes are help from it. */
const noCare: ReadonlySet<string> = new Set(['EH', 'NFA'])
const saw: ReadonlySet<string | undefined> = new Set(['ALONE', 'WITH', 'OBS', 'SEEN'])

/** One that a manager stopped was over on that day. */
function sent(e: Assessed, s: Sending) {
  const begun = e.at('begun'), agreed = e.all('approved').find((a) => a.body.agreed === true) ?? null, over = agreed ?? e.at('stopped')
  if (!begun || ofOthers.has(begun.body.kind) || !stillInMonths(6, begun.happened, over?.happened, s)) return []
  return [{
    happened: begun.happened, row: {
      record: e.record, cells: {
        'Continuous Assessment Start Date': dayByThen(begun.happened, s), 'Child Seen During Continuous Assessment': seenIn(e, s), 'Continuous Assessment Date of Authorisation': dayByThen(over?.happened, s),
        'Was the child assessed as requiring LA children\'s social care support?': neededIn(e, s), ...allocatedCells(begun.body.lead, begun.body.team, s),
      },
    },
  }]
}

/** Whether anybody wrote that they saw the child; blank when nobody wrote either. */
function seenIn(e: Assessed, s: Sending): string | null {
  const looked = e.all('child-seen').filter((x) => byTheDay(x.happened, s) && x.body.seen !== undefined && x.body.seen !== 'NOTALONE')
  return looked.length === 0 ? null : yesNo.write(looked.some((x) => saw.has(x.body.seen)) ? 'yes' : 'no')
}

function neededIn(e: Assessed, s: Sending): string | null {
  const written = inOrder(e.all('written').filter((w) => byTheDay(w.happened, s) && (w.body.careNeeded !== undefined || w.body.outcome))).at(-1)?.body
  if (!written) return null
  return yesNo.write((written.careNeeded ?? !noCare.has(written.outcome ?? '')) ? 'yes' : 'no')
}
