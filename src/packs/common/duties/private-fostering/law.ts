import { day } from '../../../../calendar/index.ts'
import type { DutyVersion, Law } from '../../../../readings/duty/index.ts'
import { manxUnknown } from '../sources.ts'

/** The day the regulation was last read. Only ever given to a number somebody read. */
const readOn = day('2026-11-21')

interface Rule { readonly within: DutyVersion['within']; readonly part: string; readonly href: string; readonly says: string; readonly numberIsOurs?: true }

/** The Children (Private Arrangements for Fostering) Regulations 2005, in force in England since 1 July 2005. */
export const privateFosteringRegulation = (rule: Rule): readonly DutyVersion[] => {
  const status: Law['status'] = rule.numberIsOurs ? 'partly verified' : 'verified'
  return [{
    where: 'england', from: day('2005-07-01'), within: rule.within, basis: 'regulation', numberBasis: rule.numberIsOurs ? 'local default' : 'regulation',
    law: {
      cite: `Children (Private Arrangements for Fostering) Regulations 2005, regulation ${rule.part}`, href: rule.href, status,
      checkedOn: status === 'verified' ? readOn : null, says: rule.says,
    },
  }]
}

/** Regulation 8, as made: visits, what they are for, and from when the first year is counted. */
export const regulation8 = 'http://legislation.gov.uk/uksi/2005/1533/regulation/8/made'

/** The Island’s published procedure says when notice must be given. Its numbers of days for visits could not be read. */
export const manxPrivateFostering = (says: string): readonly DutyVersion[] =>
  manxUnknown(says, 'procedure', 'https://www.proceduresonline.com/iom/scb/chapters/p_sg_child_priv_foster_care.html')
