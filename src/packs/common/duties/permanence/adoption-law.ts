import { day } from '../../../../calendar/index.ts'
import type { DutyVersion, Law } from '../../../../readings/duty/index.ts'
import { cited, inEngland } from '../../families/cited.ts'
import { manxOwn, manxUnknown } from '../sources.ts'

type Within = DutyVersion['within']
const asMade = 'http://www.legislation.gov.uk/uksi/2005/389/regulation/36/made'

/** Regulation 36 of the Adoption Agencies Regulations: reviews and visits while a child waits for adopters and after they moved in. In force since 30 December 2005; read as made. */
export const adoptionRegulation = (within: Within, part: string, says: string): readonly DutyVersion[] => inEngland(day('2005-12-30'), {
  within, basis: 'regulation', numberBasis: 'regulation', law: cited(`Adoption Agencies Regulations 2005, regulation ${part}`, asMade, 'verified', says),
})

/** The statutory guidance on adoption of July 2013. Counted from the first of the month after it came out. */
export const adoptionGuidance = (within: Within, href: string | null, status: Law['status'], says: string): readonly DutyVersion[] => inEngland(day('2013-08-01'), {
  within, basis: 'statutory guidance', numberBasis: 'statutory guidance', law: cited('Statutory guidance on adoption (July 2013)', href, status, says),
})

/** A threshold the government counts councils by. It binds nobody about one child. Counted from when Tarrowmouth began. */
export const adoptionScorecard = (within: Within, href: string, says: string): readonly DutyVersion[] => inEngland(day('2020-04-01'), {
  within, basis: 'sector practice', numberBasis: 'sector practice', law: cited('Adoption scorecards', href, 'verified', says),
})

/** The Island's own law of adoption: there, and without a number we could read. */
export const manxAdoption = (says: string): readonly DutyVersion[] =>
  manxUnknown(`Adoption on the Isle of Man is under its Adoption Act 1984 and its minimum standards. ${says}`, 'act', 'http://isleofmanchildcare.proceduresonline.com/chapters/p_fostering_sop.html')

/** What an organisation of the Island may hold itself to. */
export const manxAdoptionOwn = (says: string): readonly DutyVersion[] => manxOwn(says)
