import { day } from '../../../../calendar/index.ts'
import type { DutyVersion } from '../../../../readings/duty/index.ts'
import { cited, inEngland } from '../../families/cited.ts'

/** The standards for children in the youth justice system that came out in February 2019, counted from April 2019. Nobody has read a number of days in them. */
export const justiceStandards = (within: DutyVersion['within'], says: string): readonly DutyVersion[] => inEngland(day('2019-04-01'), {
  within, basis: 'sector practice', numberBasis: 'sector practice',
  law: cited('Standards for children in the youth justice system (2019)', 'https://www.gov.uk/government/publications/national-standards-for-youth-justice-services', 'unverified', says),
})

/** Part 8A of the Care Planning Regulations, on children who are remanded, as it stood on 1 April 2015. The number of days in it was not reached. */
export const remandRegulations = (says: string): readonly DutyVersion[] => inEngland(day('2015-04-01'), {
  within: 'as chosen', basis: 'regulation', numberBasis: 'local default',
  law: cited('Care Planning, Placement and Case Review (England) Regulations 2010, Part 8A and Schedule 2A', 'https://legislation.gov.uk/uksi/2010/959/part/8A/2015-04-01', 'partly verified', says),
})
