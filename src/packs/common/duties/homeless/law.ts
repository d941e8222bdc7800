import { day } from '../../../../calendar/index.ts'
import type { Basis, DutyVersion } from '../../../../readings/duty/index.ts'
import { manxAsked } from '../../families/manx.ts'

interface Rule {
  readonly within: DutyVersion['within']; readonly numberBasis: Basis; readonly says: string
  /** Where somebody read the duty, when they did. The numbers nobody read. */
  readonly readAt: string | null
}

/** The guidance of two departments to children’s services and housing, issued in April 2018 in place of that of 2010. */
export const homelessGuidance = (rule: Rule): readonly DutyVersion[] => [{
  where: 'england', from: day('2018-05-01'), within: rule.within, basis: 'statutory guidance', numberBasis: rule.numberBasis,
  law: {
    cite: 'Joint statutory guidance on homeless 16 and 17 year olds (April 2018)', href: rule.readAt, status: rule.readAt ? 'partly verified' : 'unverified', checkedOn: null,
    says: `${rule.says} It came out in April 2018, and we count from 1 May.`,
  },
}]

/** What an ombudsman found about children put in bed and breakfast. */
export const ombudsman = 'https://www.cypnow.co.uk/news/article/watchdog-tells-councils-not-to-use-b-bs-for-young-homeless-people'
/** A summary of the guidance that gives its paragraph on saying no to care. */
export const summary = 'https://www.ardenchambers.com/eflash/new-statutory-guidance-on-homelessness-and-children/'

/** What the Island was asked to put right for homeless young people. */
export const manxHomeless = (says: string): readonly DutyVersion[] => manxAsked('35 and 57', says)
