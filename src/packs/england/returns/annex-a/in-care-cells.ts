import { addMonths, dayOf, earliest, latest, type Day, type When } from '../../../../calendar/index.ts'
import type { Timeline } from '../../../../ledger/index.ts'
import { ukDay, ukDayOf, type Sending, type SentRow } from '../../../../returns/exchange/index.ts'
import { careReview } from '../../../common/records/care-review.ts'
import { dentalCheck } from '../../../common/records/dental-check.ts'
import { healthAssessment } from '../../../common/records/health-assessment.ts'
import { missingEpisode } from '../../../common/records/missing-episode.ts'
import { permanencePlan } from '../../../common/records/permanence-plan.ts'
import { returnInterview } from '../../../common/records/return-interview.ts'
import { reviewingOfficerContact } from '../../../common/records/reviewing-officer-contact.ts'
import { visit } from '../../../common/records/visit.ts'
import { caresOf, lawsOf, staysOf, type CareDays, type StayDays } from '../ssda903/exchange/care-days.ts'
import { needOf, placeCells } from '../ssda903/exchange/place-cells.ts'
import { hereAloneIn } from '../ssda903/exchange/uasc.ts'
import { yesNo } from './answers/answers.ts'
import { careEnd, legalStatus, permanence, place, placementType, provider } from './answers/care.ts'
import { need } from './answers/front-door.ts'
import { byTheDay, inMonths, inOrder, latestOf } from './days.ts'
import { socialWorkerOn } from './workers.ts'

type Cells = { readonly [column: string]: string | null | undefined }
const yes = (is: boolean): string | null => yesNo.write(is ? 'yes' : 'no')

/** The rows of children in care: each time in care that was not over six months before the day of the lists. Series of short breaks are none. */
export function caresInCare(t: Timeline, s: Sending): readonly SentRow[] {
  const cares = caresOf(t).filter((c) => !['V3', 'V4'].includes(c.entry.at('started')?.body.legalStatus ?? '')), since = addMonths(s.period.end, -6)
  return cares.filter((c) => c.from <= s.period.end && (c.to === null || c.to >= since)).map((care): SentRow => {
    const over = care.to !== null && care.to <= s.period.end
    return {
      record: care.entry.record, cells: {
        'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)': yes(hereAloneIn(t, s.period) !== null),
        'Date Started to be Looked After': care.begun ? ukDay(care.from) : null, 'Child\'s Category of Need': need.write(needOf(t, care)),
        'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)': yes(cares.some((c) => c.from < care.from && c.to !== null && c.to >= addMonths(s.period.end, -12))),
        ...lawCells(t, care, cares, s), ...lastOfEach(t, care, s), ...placementCells(t, care, cares, s), ...missingCells(t, care, s),
        'Date Ceased to be Looked After': over && care.over ? ukDay(care.to) : null, 'Reason Ceased to be Looked After': over ? careEnd.write(care.end?.body.reason) : null,
        ...socialWorkerOn(t, over ? care.to : null, s),
      },
    }
  })
}

function lawCells(t: Timeline, care: CareDays, cares: readonly CareDays[], s: Sending): Cells {
  const laws = lawsOf(t, care, cares).filter((l) => l.from <= s.period.end), law = laws.at(-1)
  const first = care.entry.at('started')?.body.legalStatus
  if (!law) return { 'Start date of current legal status': first && care.begun ? ukDay(care.from) : null, 'Child\'s Legal Status': legalStatus.write(first) }
  return { 'Start date of current legal status': law.begun ? ukDay(law.from) : null, 'Child\'s Legal Status': legalStatus.write(law.under) }
}

/** Visits of a social worker to a child in care. */
const inCareVisits: ReadonlySet<string | undefined> = new Set(['LAC', 'PWP', 'REG24', 'ADOPT', 'CUST'])
/** What a reviewing officer did without meeting the child. */
const notMet: ReadonlySet<string | undefined> = new Set(['WORKER', 'CARER', 'FILE', 'NOT-RIGHT'])

/** When each thing happened last, until care ended. */
function lastOfEach(t: Timeline, care: CareDays, s: Sending): Cells {
  const last = (all: readonly { readonly happened: When }[], from: Day | null = null): string | null =>
    ukDayOf(latestOf(all.filter((x) => (from === null || dayOf(latest(x.happened)) >= from) && (care.to === null || dayOf(earliest(x.happened)) <= care.to)), s)?.happened)
  const route = inOrder(t.all(permanencePlan, 'set').filter((p) => p.body.route && byTheDay(p.happened, s))).at(-1)?.body.route
  return {
    'Date of Latest Statutory Review': last(t.all(careReview, 'held'), care.from),
    'Date of Last Social Work Visit': last(t.all(visit, 'happened').filter((v) => inCareVisits.has(v.body.kind)), care.from),
    'What is the permanence plan for this child?': permanence.write(route === 'SGO' || route === 'KINCAO' ? 'SGO/CAO' : route),
    'Date of Last IRO Visit / Contact to the Child': last(t.all(reviewingOfficerContact, 'happened').filter((c) => !notMet.has(c.body.kind)), care.from),
    'Date of Last Health Assessment': last(t.all(healthAssessment, 'done')), 'Date of Last Dental Check': last(t.all(dentalCheck, 'checked')),
  }
}

function placementCells(t: Timeline, care: CareDays, cares: readonly CareDays[], s: Sending): Cells {
  const stays = staysOf(t, care, cares).filter((p) => p.from <= s.period.end), stay = stays.at(-1) ?? null, { PLACE, PLACE_PROVIDER, PL_POST, URN } = placeCells(t, s, care, stay)
  const moved = stay?.entry.at('started')?.body, area = moved?.area
  return {
    'Number of Placements in the Last 12 months': String(placesLived(cares.flatMap((c) => staysOf(t, c, cares)), s)), 'Start Date of Most Recent Placement': stay?.begun ? ukDay(stay.from) : null,
    'Placement Type': placementType.write(PLACE?.replace(/^Z1\d$/, 'Z1')), 'Placement Provider': provider.write(PLACE_PROVIDER), 'Placement postcode': PL_POST, 'URN of Placement': URN,
    'Placement Location': place.write(area === undefined ? null : area === 'HERE' ? 'in' : 'out'), 'LA of Placement': moved?.council,
  }
}

/** How many homes the child lived in during the twelve months. Temporary stays, and moves with the same carer, are no other home. */
function placesLived(all: readonly StayDays[], s: Sending): number {
  const since = addMonths(s.period.end, -12), lived = all.filter((p) => !p.temporary && p.from <= s.period.end && (p.to === null || p.to > since))
  return lived.filter((p, i) => i === 0 || p.entry.at('started')?.body.sameCarer !== true).length
}

/** Times missing and away in the twelve months while in care, and whether a talk after the last time missing was offered, and taken up. */
function missingCells(t: Timeline, care: CareDays, s: Sending): Cells {
  const gone = inOrder(t.each(missingEpisode).flatMap((e) => e.at('started') ?? []).filter((m) => inMonths(12, m.happened, s) && dayOf(latest(m.happened)) >= care.from && (care.to === null || dayOf(earliest(m.happened)) <= care.to)))
  const missing = gone.filter((m) => m.body.kind !== 'A'), last = missing.at(-1)?.record
  const talks = t.each(returnInterview).filter((i) => last !== undefined && [...i.all('offered'), ...i.all('held'), ...i.all('not-offered')].some((x) => x.body.episode === last))
  const held = talks.some((i) => i.at('held')), offered = held || talks.some((i) => i.at('offered'))
  return {
    'Number of Episodes the Child has been \'Missing\' from their Placement in the last 12 months': String(missing.length),
    'Number of Episodes the Child has been \'Absent\' from their Placement in the last 12 months': String(gone.length - missing.length),
    'Was the child offered a Return Interview after their last missing episode (Y/N)?': offered ? yes(true) : talks.some((i) => i.at('not-offered')) ? yes(false) : null,
    'Did the child accept a Return Interview after their last missing episode (Y/N)?': held ? yes(true) : talks.some((i) => i.at('declined')) ? yes(false) : null,
  }
}
