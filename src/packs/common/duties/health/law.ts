import { day } from '../../../../calendar/index.ts'
import type { DutyVersion, Law } from '../../../../readings/duty/index.ts'
import { cited, inEngland } from '../../families/cited.ts'
import { manxUnknown } from '../sources.ts'

type Within = DutyVersion['within']
type Rule = Pick<DutyVersion, 'within' | 'numberBasis'> & { readonly part: string; readonly href: string; readonly status: Law['status']; readonly says: string }

/** Regulation 7 of the Care Planning Regulations, on the health of children in care. In force since 1 April 2011. */
export const healthRegulation = (rule: Rule): readonly DutyVersion[] => inEngland(day('2011-04-01'), {
  within: rule.within, basis: 'regulation', numberBasis: rule.numberBasis,
  law: cited(`Care Planning, Placement and Case Review (England) Regulations 2010, regulation ${rule.part}`, rule.href, rule.status, rule.says),
})

/** The guidance of March 2015 on the health of children in care. Counted from the first of the month after it came out. */
export const healthGuidance = (rule: Omit<Rule, 'part'>): readonly DutyVersion[] => inEngland(day('2015-04-01'), {
  within: rule.within, basis: 'statutory guidance', numberBasis: rule.numberBasis,
  law: cited('Promoting the health and wellbeing of looked-after children (March 2015)', rule.href, rule.status, rule.says),
})

/** What many authorities do and no law gives a number for. */
export const healthPractice = (within: Within, cite: string, href: string, says: string): readonly DutyVersion[] => inEngland(day('2020-04-01'), {
  within, basis: 'sector practice', numberBasis: 'sector practice', law: cited(cite, href, 'unverified', says),
})

/** The Island's procedure on health care in care: there, and without a number we could read. */
export const manxHealth = (says: string): readonly DutyVersion[] =>
  manxUnknown(says, 'procedure', 'http://isleofmanchildcare.proceduresonline.com/chapters/p_health_care_assess.html')
