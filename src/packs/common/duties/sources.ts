import { addDays, day, type Day } from '../../../calendar/index.ts'
import type { Basis, DutyVersion, Law } from '../../../readings/duty/index.ts'

type Within = DutyVersion['within']
type Status = Law['status']

/** The day the law was last looked up. Only ever given to a number somebody read that day or before. */
const checked = day('2026-11-21')
const law = (cite: string, href: string | null, status: Status, says: string): Law =>
  ({ cite, href, status, says, checkedOn: status === 'verified' ? checked : null })

/** From when Tarrowmouth, the demonstration authority, holds itself to limits of its own. */
export const tarrowmouthSince = day('2020-04-01')

/** Manx Care has delivered children's services since this day. */
const manxSince = day('2021-04-01')

/** A limit Tarrowmouth chose for itself: never law. `says` must say it is a choice. Another authority sets its own. */
export const ourOwn = (within: Within, says: string): readonly DutyVersion[] => [{
  where: 'england', from: tarrowmouthSince, within, basis: 'local default', numberBasis: 'local default',
  law: law('Tarrowmouth Council', null, 'unverified', says),
}]

const workingTogetherPage = 'https://www.gov.uk/government/publications/working-together-to-safeguard-children--2'
interface Edition { readonly year: number; readonly from: Day; readonly read: Status; readonly href: string }
/**
 * Editions of Working Together, newest last. `read` says how well the referral paragraph of that edition was checked:
 * the 2013 one in a full restatement, those of 2018 and 2023 in safeguarding procedures that restate them, the others not.
 * The 2026 edition replaced the 2023 one; its day is the day its file was published, and its text has not been read.
 */
const editions: readonly Edition[] = [
  { year: 2013, from: day('2013-04-15'), read: 'verified', href: 'http://www.teescpp.org.uk/working-together-2013' },
  { year: 2015, from: day('2015-03-26'), read: 'partly verified', href: workingTogetherPage },
  { year: 2018, from: day('2018-07-04'), read: 'verified', href: workingTogetherPage },
  { year: 2023, from: day('2023-12-15'), read: 'verified', href: workingTogetherPage },
  { year: 2026, from: day('2026-03-19'), read: 'partly verified', href: workingTogetherPage },
]
const yetToRead = ' We have not read this part of the 2026 edition yet, and go on as in 2023 until somebody has.'

/** One version for each edition of Working Together from a day on. `numberRead: false` when no source gives the number as national. */
export const workingTogether = (rule: {
  readonly within: Within; readonly numberBasis: Basis; readonly numberRead: boolean; readonly says: string; readonly since?: Day
}): readonly DutyVersion[] => editions.flatMap((edition, i) => {
  const next = editions[i + 1]
  const since = rule.since && rule.since > edition.from ? rule.since : edition.from
  if (next && since >= next.from) return []
  const status = rule.numberRead ? edition.read : 'partly verified'
  const says = next ? rule.says : rule.says + yetToRead
  return [{
    where: 'england' as const, from: since, ...(next ? { to: addDays(next.from, -1) } : {}), within: rule.within, basis: 'statutory guidance' as const, numberBasis: rule.numberBasis,
    law: law(`Working Together to Safeguard Children (${edition.year})`, edition.href, status, says),
  }]
})

/** The January 2014 guidance on children who go missing: still the one in force. */
export const missingGuidance = (within: Within, numberBasis: Basis, status: Status, says: string): readonly DutyVersion[] => [{
  where: 'england', from: day('2014-01-16'), within, basis: 'statutory guidance', numberBasis,
  law: law('Statutory guidance on children who run away or go missing from home or care (January 2014)',
    'https://www.gov.uk/government/publications/children-who-run-away-or-go-missing-from-home-or-care', status, says),
}]

/** Regulation 28 of the Care Planning Regulations: how often a child in care is visited. In force since 1 April 2011. */
export const visitRegulation = (within: Within, part: string, says: string): readonly DutyVersion[] => [{
  where: 'england', from: day('2011-04-01'), within, basis: 'regulation', numberBasis: 'regulation',
  law: law(`Care Planning, Placement and Case Review (England) Regulations 2010, regulation ${part}`,
    'https://www.legislation.gov.uk/uksi/2010/959/regulation/28', 'verified', says),
}]

/** The Children's Homes (England) Regulations 2015, in force since 1 April 2015. They give no hours or days of their own. */
export const childrensHomes = (
  rule: { readonly within: Within; readonly basis: Basis; readonly status: Status; readonly part: string; readonly number: string; readonly says: string },
): readonly DutyVersion[] => [{
  where: 'england', from: day('2015-04-01'), within: rule.within, basis: rule.basis, numberBasis: 'local default',
  law: law(`Children’s Homes (England) Regulations 2015, regulation ${rule.part}`,
    `https://www.legislation.gov.uk/uksi/2015/541/regulation/${rule.number}`, rule.status, rule.says),
}]

/** The Manx procedure on visits to children in care. */
export const manxVisits = 'http://isleofmanchildcare.proceduresonline.com/chapters/p_soc_work_vis.html'

/** A limit read in a published Manx procedure: what those who do the work there hold themselves to, and not an Act. `page`: on either of the two sites of procedures. */
export const manxProcedure = (within: Within, page: string, says: string): readonly DutyVersion[] => [{
  where: 'isle-of-man', from: manxSince, within, basis: 'procedure', numberBasis: 'procedure', law: law('Isle of Man children’s services procedures', page, 'verified', says),
}]

/** A duty of the Isle of Man whose number was found in no source: the organisation chooses. `says` tells where the duty itself stands. */
export const manxUnknown = (says: string, basis: Basis = 'procedure', href: string | null = null): readonly DutyVersion[] => [{
  where: 'isle-of-man', from: manxSince, within: 'as chosen', basis, numberBasis: 'local default',
  law: law('Isle of Man children’s services procedures', href, 'unverified', `${says} No number of days was found in what is published. Each organisation chooses its own.`),
}]

/** Something an organisation of the Isle of Man may ask of itself, and no published procedure does: it chooses whether, and by when. */
export const manxOwn = (says: string): readonly DutyVersion[] => [{
  where: 'isle-of-man', from: manxSince, within: 'as chosen', basis: 'local default', numberBasis: 'local default',
  law: law('The organisation itself', null, 'unverified', `${says} No published procedure of the Island was found that gives a time: each organisation chooses its own.`),
}]
