import { day } from '../../../../calendar/index.ts'
import type { DutyVersion } from '../../../../readings/duty/index.ts'
import { manxUnknown } from '../sources.ts'

/** The Island's page on moving between levels of help, read on 2026-11-21. */
export const manxStepPage = 'http://isleofmanchildcare.proceduresonline.com/chapters/p_stepup_stepdown.html'
/** The Island's page on enquiries into harm. */
const manxEnquiryPage = 'http://www.proceduresonline.com/iom/sb/p_ch_protection_enq.html'

/** Early help on the Island is its Early Help and Support service, which families join by agreeing in writing. */
export const manxEarlyHelp = (says: string): readonly DutyVersion[] =>
  manxUnknown(`Early Help and Support on the Island is voluntary, and parents agree to it in writing. ${says}`, 'procedure', manxStepPage)

/** The inspection of 2023 found that agencies on the Island had no clear way to take a disagreement up. */
export const manxDisagreement = (says: string, href: string | null = null): readonly DutyVersion[] =>
  manxUnknown(`Inspectors found in 2023 that there was no clear way on the Island to take a disagreement between agencies up. ${says}`.trim(), 'procedure', href)

/** Section 46 of the Manx Act: the duty to find out about a child who may be being harmed. It gives no hours. */
export const manxEnquiry = (says: string): readonly DutyVersion[] => [{
  where: 'isle-of-man', from: day('2021-04-01'), within: 'at once', basis: 'act', numberBasis: 'sector practice',
  law: { cite: 'Children and Young Persons Act 2001 (of Tynwald), section 46', href: manxEnquiryPage, checkedOn: null, status: 'partly verified', says },
}]
