import { day } from '../../../../calendar/index.ts'
import type { DutyVersion, Law } from '../../../../readings/duty/index.ts'

const checked = day('2026-11-21')
/** The Children Act 1989 came into force on this day. */
const since = day('1991-10-14')

/** The emergency powers of the Children Act 1989. */
export const childrenAct = (within: DutyVersion['within'], section: string, href: string, says: string): readonly DutyVersion[] => [{
  where: 'england', from: since, within, basis: 'act', numberBasis: 'act', law: { cite: `Children Act 1989, section ${section}`, href, status: 'verified', checkedOn: checked, says },
}]

const manxLaw: Omit<Law, 'says'> = {
  cite: 'Children and Young Persons Act 2001, section 42', href: 'http://isleofmanchildcare.proceduresonline.com/chapters/p_legal_framework.html', status: 'partly verified', checkedOn: null,
}
/** The Manx order exists; how long it may last was not found. It ends when the order itself says. */
export const manxOrder = (says: string): readonly DutyVersion[] => [{
  where: 'isle-of-man', from: day('2021-04-01'), within: 'by the date given', basis: 'act', numberBasis: 'act', law: { ...manxLaw, says },
}]
