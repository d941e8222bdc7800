import { day, type Day } from '../../../../calendar/index.ts'
import type { DutyVersion, Law } from '../../../../readings/duty/index.ts'
import { cited, inEngland } from '../../families/cited.ts'

type Rule = Pick<DutyVersion, 'within' | 'numberBasis'> & { readonly href: string; readonly status: Law['status']; readonly says: string }

/** The Care Planning Regulations: in force since 1 April 2011, unless a later day is told for a part that was changed. */
export const careRegulation = (rule: Rule & { readonly part: string; readonly from?: Day }): readonly DutyVersion[] => inEngland(rule.from ?? day('2011-04-01'), {
  within: rule.within, basis: 'regulation', numberBasis: rule.numberBasis,
  law: cited(`Care Planning, Placement and Case Review (England) Regulations 2010, regulation ${rule.part}`, rule.href, rule.status, rule.says),
})

/** From when a home far away is the director’s to agree to: the changes of 2013 came into force that day. */
export const distanceSince = day('2014-01-27')
/** Where those changes were read. */
export const distancePage = 'http://www.legislation.gov.uk/uksi/2013/3239/part/3/made'

/** The handbook for reviewing officers of March 2010, in force with the regulations. */
export const officerHandbook = (rule: Rule): readonly DutyVersion[] => inEngland(day('2011-04-01'), {
  within: rule.within, basis: 'statutory guidance', numberBasis: rule.numberBasis,
  law: cited('IRO Handbook: statutory guidance for independent reviewing officers (March 2010)', rule.href, rule.status, rule.says),
})

/** The statutory guidance on care planning, in force with the regulations and revised since. */
export const planningGuidance = (rule: Rule): readonly DutyVersion[] => inEngland(day('2011-04-01'), {
  within: rule.within, basis: 'statutory guidance', numberBasis: rule.numberBasis,
  law: cited('Children Act 1989 guidance and regulations, volume 2: care planning, placement and case review', rule.href, rule.status, rule.says),
})

/** A section of the Children Act 1989, counted here from the day the regulations on care planning came into force. */
export const childrenAct = (rule: Rule & { readonly section: string }): readonly DutyVersion[] => inEngland(day('2011-04-01'), {
  within: rule.within, basis: 'act', numberBasis: rule.numberBasis,
  law: cited(`Children Act 1989, section ${rule.section}`, rule.href, rule.status, rule.says),
})

/** The Island’s page on reviews of children in care. */
export const manxReviews = 'http://isleofmanchildcare.proceduresonline.com/chapters/p_la_review.html'
