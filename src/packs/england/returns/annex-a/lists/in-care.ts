import type { Day } from '../../../../../calendar/index.ts'
import { between, naming, say, type Bringing, type Said } from '../../../../../returns/exchange/index.ts'
import { allocation } from '../../../../common/records/allocation.ts'
import { careEpisode } from '../../../../common/records/care-episode.ts'
import { careReview } from '../../../../common/records/care-review.ts'
import { dentalCheck } from '../../../../common/records/dental-check.ts'
import { healthAssessment } from '../../../../common/records/health-assessment.ts'
import { legalStatus } from '../../../../common/records/legal-status.ts'
import { permanencePlan } from '../../../../common/records/permanence-plan.ts'
import { placement } from '../../../../common/records/placement.ts'
import { reviewingOfficerContact } from '../../../../common/records/reviewing-officer-contact.ts'
import { unaccompanied } from '../../../../common/records/unaccompanied.ts'
import { visit } from '../../../../common/records/visit.ts'
import { caresInCare } from '../in-care-cells.ts'
import { listAnnexA } from '../define.ts'
import { homeOf, saysHome } from '../homes.ts'
import type { AnnexAChild, ListRow } from '../shapes.ts'
import { saysVisit } from '../visits.ts'
import { allocatedIn, isAllocated, isOpen, kindsOfWorkers } from '../workers.ts'

type Row = ListRow<'Children in care'>

/**
 * Children in care on the day of the lists, or who were in the six months before. The list tells where they lived lately and the law they
 * were under lately: what came before stays as it is on the record, and counts are counted from that.
 */
export const inCare = listAnnexA<'Children in care'>({
  list: 'Children in care',
  needs: ['Date Started to be Looked After'],
  kinds: [
    careEpisode, legalStatus, placement, careReview, visit, permanencePlan, reviewingOfficerContact, healthAssessment, dentalCheck, unaccompanied, allocation, ...kindsOfWorkers,
  ],
  says: (rows, b, child) => {
    const names = { care: naming(), law: naming(), stay: naming() }
    return rows.flatMap((r) => {
      const on = r['Date Started to be Looked After']
      return on === null ? [] : [...care(r, on, names.care(on), b), ...law(r, names.law, b), ...stay(r, names.stay, b), ...beside(r, on, child, b)]
    })
  },
  sends: caresInCare,
})

/** Ways to a lasting home that Annex A has one answer for, or none of ours. */
const unclear: { readonly [answer: string]: string | undefined } = {
  'SGO/CAO': 'Special guardianship and a child arrangements order are two ways on the record. Write on the plan for a home that lasts which it is.',
  'other': 'It does not say which way. Write it on the plan for a home that lasts.',
}

function care(r: Row, on: Day, name: string, b: Bringing): readonly Said[] {
  const ended = r['Date Ceased to be Looked After'], rows = [r], column = 'What is the permanence plan for this child?', why = unclear[r[column] ?? '']
  return [
    say(b, careEpisode, 'started', {
      name, happened: { day: on }, spell: { on, to: ended, ends: 'ended', alike: [] },
      // Under which law it began is told only where that law is the one they are still under.
      body: { need: r['Child\'s Category of Need'], legalStatus: r['Start date of current legal status'] === on ? r['Child\'s Legal Status'] : null },
      columns: { need: 'Child\'s Category of Need', legalStatus: 'Child\'s Legal Status', happened: 'Date Started to be Looked After' }, rows,
      cells: why ? [{ table: r.table, row: r.row, column, why }] : [],
    }),
    ...(ended === null ? [] : [say(b, careEpisode, 'ended', {
      name, happened: { day: ended }, body: { reason: r['Reason Ceased to be Looked After'] }, columns: { reason: 'Reason Ceased to be Looked After', happened: 'Date Ceased to be Looked After' }, rows,
    })]),
  ]
}

/** The law of late. When care ends, it holds no longer. */
function law(r: Row, nameOf: (day: string) => string, b: Bringing): readonly Said[] {
  const from = r['Start date of current legal status'], under = r['Child\'s Legal Status'], ended = r['Date Ceased to be Looked After'], rows = [r]
  if (from === null || under === null) return []
  const name = nameOf(from), reason = r['Reason Ceased to be Looked After']
  return [
    say(b, legalStatus, 'began', {
      name, happened: { day: from }, spell: { on: from, to: ended, ends: 'ended', alike: ['under'] }, body: { under }, columns: { under: 'Child\'s Legal Status', happened: 'Start date of current legal status' }, rows,
    }),
    ...(ended === null ? [] : [say(b, legalStatus, 'ended', { name, happened: { day: ended }, body: { how: reason === null || reason === 'E2' ? null : 'home' }, columns: { happened: 'Date Ceased to be Looked After' }, rows })]),
  ]
}

/** The home of late, which a child in care no longer has left: as a child in care at least. */
function stay(r: Row, nameOf: (day: string) => string, b: Bringing): readonly Said[] {
  const from = r['Start Date of Most Recent Placement'], ended = r['Date Ceased to be Looked After'], where = r['Placement Location'], home = homeOf(r['URN of Placement'], r['Placement Type'], b), rows = [r]
  if (from === null) return []
  const name = nameOf(from)
  return [
    ...saysHome(home, r, b), say(b, placement, 'started', {
      name, happened: { day: from }, spell: { on: from, to: ended, ends: 'ended', alike: ['type'] },
      body: {
        home: home?.subject, type: r['Placement Type'], provider: r['Placement Provider'], urn: r['URN of Placement'], postcode: r['Placement postcode'], council: r['LA of Placement'],
        area: where === null ? null : where === 'in' ? 'HERE' : 'OUT',
      },
      columns: {
        type: 'Placement Type', provider: 'Placement Provider', urn: 'URN of Placement', postcode: 'Placement postcode', council: 'LA of Placement', area: 'Placement Location', home: 'URN of Placement',
        happened: 'Start Date of Most Recent Placement',
      }, rows,
    }),
    ...(ended === null ? [] : [say(b, placement, 'ended', { name, happened: { day: ended }, body: {}, columns: { happened: 'Date Ceased to be Looked After' }, rows })]),
  ]
}

/** What happened last of each kind, the plan for a lasting home, and the child's worker. */
function beside(r: Row, from: Day, child: AnnexAChild, b: Bringing): readonly Said[] {
  const reviewed = r['Date of Latest Statutory Review'], officer = r['Date of Last IRO Visit / Contact to the Child'], health = r['Date of Last Health Assessment'], teeth = r['Date of Last Dental Check'], rows = [r]
  const ended = r['Date Ceased to be Looked After'], by = allocatedIn(r['Allocated Worker'], r['Allocated Team'], r, b)
  const alone = r['Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)'] === 'yes'
  return [
    ...(reviewed ? [say(b, careReview, 'held', { name: reviewed, happened: { day: reviewed }, body: {}, columns: { happened: 'Date of Latest Statutory Review' }, rows })] : []),
    ...saysVisit(child, r['Date of Last Social Work Visit'], 'LAC', { happened: 'Date of Last Social Work Visit' }, r, b), ...lasting(r, from, b),
    ...(officer ? [say(b, reviewingOfficerContact, 'happened', { name: officer, happened: { day: officer }, body: {}, columns: { happened: 'Date of Last IRO Visit / Contact to the Child' }, rows })] : []),
    ...(health ? [say(b, healthAssessment, 'done', { name: health, happened: { day: health }, body: {}, columns: { happened: 'Date of Last Health Assessment' }, rows })] : []),
    ...(teeth ? [say(b, dentalCheck, 'checked', { name: teeth, happened: { day: teeth }, body: {}, columns: { happened: 'Date of Last Dental Check' }, rows })] : []),
    ...(alone ? [say(b, unaccompanied, 'known', {
      name: 'here alone', lasting: [], happened: { day: from > b.period.start ? from : b.period.start }, body: {}, columns: { happened: 'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)' }, rows,
    })] : []),
    ...(isOpen(ended, b) ? isAllocated(by, r['Allocated Worker'], 'social-worker', from, r, b) : []),
  ]
}

/** Which way a home that lasts is to come. When it was decided is not told. */
function lasting(r: Row, from: Day, b: Bringing): readonly Said[] {
  const column = 'What is the permanence plan for this child?', route = r[column]
  return route === null || unclear[route] !== undefined ? [] : [say(b, permanencePlan, 'set', {
    name: `way ${route}`, lasting: ['route'], happened: between(from, b.period.end), body: { route }, columns: { route: column }, rows: [r],
  })]
}
