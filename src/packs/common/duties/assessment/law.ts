import { day } from '../../../../calendar/index.ts'
import type { DutyVersion } from '../../../../readings/duty/index.ts'

const read = 'https://legislation.gov.uk/ukpga/2014/6/part/5/crossheading/young-carers-and-parent-carers?timeline=false'
const restated = 'https://issuu.com/councilfordisabledchildren/docs/isfactsheet9_duties_to_carers_and_c'

/** Sections the Children and Families Act 2014 put into the Children Act 1989, in force since 1 April 2015. They give no number of days. */
export const carersAct = (section: '17ZA' | '17ZD', says: string): readonly DutyVersion[] => [{
  where: 'england', from: day('2015-04-01'), within: { workingDays: 45 }, basis: 'act', numberBasis: 'local default',
  law: {
    cite: `Children Act 1989, section ${section}`, href: section === '17ZA' ? read : restated, status: 'partly verified', checkedOn: null,
    says: `${says} The Act gives no time: 45 working days is Tarrowmouth’s own choice, as for any other assessment.`,
  },
}]

/** The Manx page on planning meetings and reviews for children with complex needs. */
export const manxReviews = 'http://isleofmanchildcare.proceduresonline.com/chapters/p_ch_reviews.html'
