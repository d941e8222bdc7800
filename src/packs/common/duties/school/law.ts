import { day } from '../../../../calendar/index.ts'
import type { DutyVersion, Law } from '../../../../readings/duty/index.ts'
import { cited, inEngland } from '../../families/cited.ts'
import { manxProcedure, manxUnknown } from '../sources.ts'

type Rule = Pick<DutyVersion, 'within' | 'numberBasis'> & { readonly href: string | null; readonly status: Law['status']; readonly says: string }

/** The guidance of February 2018 on the schooling of children in care. Counted from the first of the month after it came out. */
export const schoolGuidance = (rule: Rule): readonly DutyVersion[] => inEngland(day('2018-03-01'), {
  within: rule.within, basis: 'statutory guidance', numberBasis: rule.numberBasis,
  law: cited('Promoting the education of looked-after and previously looked-after children (February 2018)', rule.href, rule.status, rule.says),
})

/** The rule that a suspended or excluded pupil is taught from the sixth school day. Its day of coming into force was not read: counted from when Tarrowmouth began. */
export const sixthDay = (within: DutyVersion['within'], says: string): readonly DutyVersion[] => inEngland(day('2020-04-01'), {
  within, basis: 'act', numberBasis: 'local default',
  law: cited('Education and Inspections Act 2006, and the 2007 regulations on excluded pupils',
    'https://www.redcar-cleveland.gov.uk/schools-and-education/exclusions/education-arrangements-after-exclusion', 'partly verified', says),
})

const manxPage = 'http://isleofmanchildcare.proceduresonline.com/chapters/p_edu_lac.html'

/** The Island's procedure on the schooling of children in care, where it gives a number. */
export const manxSchool = (within: DutyVersion['within'], says: string): readonly DutyVersion[] => manxProcedure(within, manxPage, says)
/** The same procedure, where no number was read. */
export const manxSchoolUnknown = (says: string): readonly DutyVersion[] => manxUnknown(says, 'procedure', manxPage)

/** Education plans for small children once they are old enough for one. Neither place's own words give a day. */
export const planByAge: readonly DutyVersion[] = [
  ...schoolGuidance({
    within: 'by the date given', numberBasis: 'local default', status: 'unverified', href: null,
    says: 'Children in care have an education plan from before school on. The guidance was not read for a day: the third birthday is Tarrowmouth’s own choice.',
  }),
  {
    where: 'isle-of-man', from: day('2021-04-01'), within: 'by the date given', basis: 'procedure', numberBasis: 'local default',
    law: cited('Isle of Man children’s services procedures', manxPage, 'partly verified',
      'Every child in care of school age has an education plan, in school or not. The procedure names no birthday: that it is the fifth is how we read it.'),
  },
]
