import { day, type Day } from '../../../../calendar/index.ts'
import type { DutyVersion } from '../../../../readings/duty/index.ts'

/** The day the law was last looked up. Only ever given to a number somebody read that day or before. */
const checked = day('2026-11-21')

interface Rule {
  readonly from: Day; readonly within: DutyVersion['within']; readonly basis: DutyVersion['basis']; readonly numberBasis?: DutyVersion['basis']
  readonly cite: string; readonly href: string | null; readonly status: DutyVersion['law']['status']; readonly says: string
}
const version = (where: DutyVersion['where'], r: Rule): readonly DutyVersion[] => [{
  where, from: r.from, within: r.within, basis: r.basis, numberBasis: r.numberBasis ?? r.basis,
  law: { cite: r.cite, href: r.href, status: r.status, says: r.says, checkedOn: r.status === 'verified' ? checked : null },
}]
/** One rule of England in force since a day. Its number is as binding as the rule unless told. */
export const inEngland = (r: Rule): readonly DutyVersion[] => version('england', r)

/** An order on the Isle of Man ends on its own day, as anywhere: but how long one may last was not read, so nothing is worked out. */
export const manxOrder = (says: string, href: string | null = null): readonly DutyVersion[] => version('isle-of-man', {
  from: day('2021-04-01'), within: 'by the date given', basis: 'act', cite: 'Children and Young Persons Act 2001 (an Act of Tynwald)', href, status: 'unverified', says,
})

/** The Children Act 1989 came into force on this day. */
export const childrenActSince = day('1991-10-14')
/** The day the limit of 26 weeks came into force, by section 14 of the Children and Families Act 2014. */
export const weeksSince = day('2014-04-22')

const carePlanning = 'Care Planning, Placement and Case Review (England) Regulations 2010'
/** Regulations 17 to 19 of the Care Planning Regulations: living with a parent while in care. In force since 1 April 2011. */
export const withParents = (rule: { readonly within: DutyVersion['within']; readonly part: string; readonly read: 'verified' | 'partly verified'; readonly says: string }): readonly DutyVersion[] => inEngland({
  from: day('2011-04-01'), within: rule.within, basis: 'regulation', cite: `${carePlanning}, ${rule.part}`,
  href: 'https://legislation.gov.uk/uksi/2010/959/part/4/chapter/1/2011-04-01', status: rule.read, says: rule.says,
})
