import { day } from '../../../../calendar/index.ts'
import type { DutyVersion } from '../../../../readings/duty/index.ts'

const part9 = 'http://www.legislation.gov.uk/uksi/2010/959/part/9/made'

/** Regulation 48: short breaks of a child who is in care while away. In force since 1 April 2011; read in the text as made. */
export const shortBreaks = (within: DutyVersion['within'], part: string, says: string): readonly DutyVersion[] => [{
  where: 'england', from: day('2011-04-01'), within, basis: 'regulation', numberBasis: 'regulation',
  law: {
    cite: `Care Planning, Placement and Case Review (England) Regulations 2010, regulation ${part}`, href: part9, status: 'verified',
    checkedOn: day('2026-11-21'), says: `${says} Read in the text as it was made.`,
  },
}]

/** The code of practice on special educational needs, in force since 1 September 2014. The age at which work begins is in it; the last day is ours. */
export const sendCode = (says: string): readonly DutyVersion[] => [{
  where: 'england', from: day('2014-09-01'), within: 'by the date given', basis: 'statutory guidance', numberBasis: 'local default',
  law: {
    cite: 'Special educational needs and disability code of practice (2014, revised 2015)', href: 'https://educationlawyers.co.uk/how-we-help/ehcp-annual-reviews/',
    status: 'partly verified', checkedOn: null, says,
  },
}]

/** Section 58 of the Care Act 2014, in force since 1 April 2015, with the code of practice. Nobody has read the number in a source. */
export const careAct = (within: DutyVersion['within'], says: string): readonly DutyVersion[] => [{
  where: 'england', from: day('2015-04-01'), within, basis: 'statutory guidance', numberBasis: 'local default',
  law: { cite: 'Care Act 2014, section 58, and its guidance', href: null, status: 'unverified', checkedOn: null, says },
}]

/** The rules on assessing for education, health and care plans, in force since 1 September 2014. England only: the Island has no such plan. */
export const ehcRules = (
  within: DutyVersion['within'], cite: string, href: string, basis: 'act' | 'regulation', says: string,
): readonly DutyVersion[] => [{
  where: 'england', from: day('2014-09-01'), within, basis, numberBasis: basis, law: { cite, href, status: 'verified', checkedOn: day('2026-11-21'), says },
}]
const sendRules = 'Special Educational Needs and Disability Regulations 2014'
/** A regulation of those of 2014. */
export const sendRegulation = (within: DutyVersion['within'], number: string, href: string, says: string): readonly DutyVersion[] =>
  ehcRules(within, `${sendRules}, regulation ${number}`, href, 'regulation', says)
