import { day } from '../../../../calendar/index.ts'
import type { DutyVersion } from '../../../../readings/duty/index.ts'
import { tarrowmouthSince } from '../sources.ts'

const checked = day('2026-11-21')

/** Section 47: enquiries are made. The Act gives no day or hour, so the day is a choice, held to since it was chosen. */
export const section47 = (within: DutyVersion['within'], says: string): readonly DutyVersion[] => [{
  where: 'england', from: tarrowmouthSince, within, basis: 'act', numberBasis: 'local default',
  law: { cite: 'Children Act 1989, section 47', href: 'https://legislation.gov.uk/id/ukpga/1989/41/section/47?wrap=true', status: 'partly verified', checkedOn: null, says },
}]

/** What most councils do, read in the procedures of one of them. Not law. */
export const sectorPractice = (within: DutyVersion['within'], cite: string, href: string, says: string): readonly DutyVersion[] => [{
  where: 'england', from: tarrowmouthSince, within, basis: 'sector practice', numberBasis: 'sector practice', law: { cite, href, status: 'verified', checkedOn: checked, says },
}]

/** Where the Manx enquiry, section 46, is written down. */
export const manxEnquiry = 'http://www.proceduresonline.com/iom/sb/p_ch_protection_enq.html'

/** How long a Manx enquiry may take, read in a page of its procedures a day after the others. */
export const manxEnquiryEnds = (within: DutyVersion['within'], says: string): readonly DutyVersion[] => [{
  where: 'isle-of-man', from: day('2021-04-01'), within, basis: 'procedure', numberBasis: 'procedure',
  law: {
    cite: 'Isle of Man children’s services procedures', href: 'http://isleofmanchildcare.proceduresonline.com/local_keywords/ch_prot_enq.html', status: 'verified',
    checkedOn: day('2026-11-22'), says,
  },
}]
