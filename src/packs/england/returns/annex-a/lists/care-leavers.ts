import { ageOn, dayIn, type Day, type When } from '../../../../../calendar/index.ts'
import type { Timeline } from '../../../../../ledger/index.ts'
import { between, say, ukDay, type Bringing, type Said, type Sending } from '../../../../../returns/exchange/index.ts'
import { birthday, bornOn } from '../../../../common/families/age.ts'
import { afterCare } from '../../../../common/records/after-care.ts'
import { allocation } from '../../../../common/records/allocation.ts'
import { careEpisode } from '../../../../common/records/care-episode.ts'
import { unaccompanied } from '../../../../common/records/unaccompanied.ts'
import { visit } from '../../../../common/records/visit.ts'
import { yesNo } from '../answers/answers.ts'
import { accommodation, activity, eligibility, inTouch, suitability } from '../answers/leaving.ts'
import { byTheDay, latestOf } from '../days.ts'
import { listAnnexA } from '../define.ts'
import { mostSay } from '../doubts.ts'
import { entitledOn } from '../entitled.ts'
import type { AnnexAChild, ListRow } from '../shapes.ts'
import { adviserOn, allocatedIn, isAllocated, kindsOfWorkers, socialWorkerOn } from '../workers.ts'

type Row = ListRow<'Care leavers'>

/** Young people entitled to help on leaving care, up to 25, and how they are on the day of the lists. */
export const careLeavers = listAnnexA<'Care leavers'>({
  list: 'Care leavers',
  needs: [],
  once: true,
  kinds: [afterCare, unaccompanied, allocation, ...kindsOfWorkers],
  says: (rows, b, child) => rows.flatMap((r) => [...how(r, b), ...hereAlone(r, child, b), ...helpers(r, child, b)]),
  sends: (t, s) => {
    const right = entitledOn(t, s.period.end), heard = latestOf(t.all(afterCare, 'heard'), s), born = bornOn(t)
    const young = born === null || (ageOn(born, s.period.end).years < 25 && ageOn(born, s.period.end).years >= 16)
    if (right === null && !(heard && young)) return []
    return [{ record: heard?.record ?? t.each(careEpisode).at(-1)?.record ?? null, cells: { ...cellsOf(t, right, s), ...socialWorkerOn(t, null, s), 'Allocated Personal Advisor': adviserOn(t, s) } }]
  },
})

/** Nothing in it is of another day than the lists, but when they were last in touch and when the plan was last looked at. */
function how(r: Row, b: Bringing): readonly Said[] {
  const { end } = b.period, suits = r['Suitability of Accommodation']
  const body = {
    inTouch: r['LA in Touch'], lastContact: r['Latest Date of Contact'], does: r['Activity Status'], livesIn: r['Type of Accommodation'], suits: suits === null ? null : suits === '1',
    right: r['Eligibility Category'], planLookedAt: r['Latest Pathway Plan Review Date'],
  }
  return Object.values(body).every((v) => v === null) ? [] : [say(b, afterCare, 'heard', {
    name: end, happened: { day: end }, body, rows: [r], columns: {
      inTouch: 'LA in Touch', lastContact: 'Latest Date of Contact', does: 'Activity Status', livesIn: 'Type of Accommodation', suits: 'Suitability of Accommodation', right: 'Eligibility Category',
      planLookedAt: 'Latest Pathway Plan Review Date',
    },
  })]
}

const bornIn = (child: AnnexAChild): Day | null => (mostSay(child, 'Date of Birth')?.value ?? null) as Day | null
/** The day from which somebody may be helped to leave care: their sixteenth birthday, where it is known. */
const helpedFrom = (child: AnnexAChild, { period }: Bringing): Day => { const born = bornIn(child), from = born ? birthday(born, 16) : period.start; return from < period.end ? from : period.end }

/** Here without family, or once so: then until the eighteenth birthday, by law at the latest. */
function hereAlone(r: Row, child: AnnexAChild, b: Bringing): readonly Said[] {
  const column = 'Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)', born = bornIn(child), eighteen = born && birthday(born, 18), grown = eighteen !== null && eighteen <= b.period.end
  if (r[column] !== 'yes') return []
  const happened: When = grown && born ? between(born, eighteen) : { day: b.period.start }
  return [say(b, unaccompanied, 'known', { name: 'here alone', lasting: [], happened, body: { until: grown ? eighteen : null }, columns: { until: column }, rows: [r] })]
}

function helpers(r: Row, child: AnnexAChild, b: Bringing): readonly Said[] {
  const from = helpedFrom(child, b), adviser = 'Allocated Personal Advisor'
  return [
    ...isAllocated(allocatedIn(r['Allocated Worker'], r['Allocated Team'], r, b), r['Allocated Worker'], 'social-worker', from, r, b),
    ...isAllocated(allocatedIn(r[adviser], null, r, b, adviser), r[adviser], 'personal-adviser', from, r, b, adviser),
  ]
}

function cellsOf(t: Timeline, right: string | null, s: Sending) {
  const heard = t.all(afterCare, 'heard').filter((h) => byTheDay(h.happened, s)), latest = latestOf(heard, s)?.body ?? {}, looked = latestDay(heard.flatMap((h) => h.body.planLookedAt ?? []))
  return {
    'Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)': yesNo.write(t.each(unaccompanied).some((u) => byTheDay(u.at('known')?.happened, s)) ? 'yes' : 'no'),
    'Eligibility Category': eligibility.write(right), 'Latest Pathway Plan Review Date': ukDay(looked), 'LA in Touch': inTouch.write(latest.inTouch), 'Latest Date of Contact': ukDay(lastContact(t, heard, s)),
    'Type of Accommodation': accommodation.write(latest.livesIn), 'Suitability of Accommodation': latest.suits === undefined ? null : suitability.write(latest.suits ? '1' : '2'),
    'Activity Status': activity.write(latest.does),
  }
}

const latestDay = (days: readonly Day[]): Day | null => days.toSorted().at(-1) ?? null

/** The last day somebody was in touch: as written, a day on which they said how they are, or a visit. */
function lastContact(t: Timeline, heard: readonly { readonly happened: When; readonly body: { readonly lastContact?: Day; readonly words?: unknown } }[], s: Sending): Day | null {
  const said = heard.flatMap((h) => h.body.lastContact ?? (h.body.words ? dayIn(h.happened) ?? [] : []))
  const visited = t.all(visit, 'happened').filter((v) => v.body.kind === 'CL' && byTheDay(v.happened, s)).flatMap((v) => dayIn(v.happened) ?? [])
  return latestDay([...said, ...visited])
}
