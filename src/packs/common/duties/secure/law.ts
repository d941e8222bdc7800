import type { DutyVersion } from '../../../../readings/duty/index.ts'
import { childrenActSince, inEngland } from '../court/law.ts'
import { manxUnknown } from '../sources.ts'

/** The Secure Accommodation Regulations of 1991, in force with the Children Act. */
export const secureRegulations = (within: DutyVersion['within'], part: string, read: 'verified' | 'partly verified', says: string): readonly DutyVersion[] => inEngland({
  from: childrenActSince, within, basis: 'regulation', cite: `Children (Secure Accommodation) Regulations 1991, regulation ${part}`,
  href: 'https://legislation.gov.uk/id/uksi/1991/1505?timeline=false&view=extent', status: read, says,
})

/** The Island has its own secure home and rules of 2002, whose numbers were not read. */
export const manxSecure = (says: string): readonly DutyVersion[] =>
  manxUnknown(`${says} Section 27 of the Children and Young Persons Act 2001 and the Secure Accommodation Regulations 2002 hold here.`, 'regulation',
    'http://isleofmanchildcare.proceduresonline.com/chapters/p_place_secure_accom.html')
