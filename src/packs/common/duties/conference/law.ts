import { day } from '../../../../calendar/index.ts'
import type { Basis, DutyVersion, Law } from '../../../../readings/duty/index.ts'

type Within = DutyVersion['within']
/** The day these limits were last looked up. */
const checked = day('2026-11-21')
const law = (cite: string, href: string | null, status: Law['status'], says: string): Law =>
  ({ cite, href, status, says, checkedOn: status === 'verified' ? checked : null })

/** A rule of Working Together about conferences and plans, with the page that restates the limit. */
interface Rule {
  readonly within: Within
  readonly says: string
  readonly href: string
  readonly numberBasis?: Basis
}

/**
 * What Working Together asks about conferences and plans. The limits were read where families are told of the 2023 edition. Those of
 * earlier editions are held to be the same, and nobody has looked them up; the 2026 edition has not been read.
 */
export const conferenceGuidance = ({ within, says, href, numberBasis = 'statutory guidance' }: Rule): readonly DutyVersion[] => {
  const rule = { where: 'england', within, basis: 'statutory guidance', numberBasis } as const
  return [
    {
      ...rule, from: day('2013-04-15'), to: day('2023-12-14'),
      law: law('Working Together to Safeguard Children (2013, 2015 and 2018)', null, 'unverified', `${says} We hold these editions to say the same, and nobody has looked it up in them.`),
    },
    { ...rule, from: day('2023-12-15'), to: day('2026-03-18'), law: law('Working Together to Safeguard Children (2023)', href, 'verified', says) },
    {
      ...rule, from: day('2026-03-19'),
      law: law('Working Together to Safeguard Children (2026)', href, 'partly verified', `${says} We have not read the 2026 edition yet, and go on as in 2023 until somebody has.`),
    },
  ]
}

/** Where families are told how conferences and plans run. */
export const pages = {
  initial: 'https://www.frg.org.uk/child-protection-conferences-and-decisions',
  after: 'https://youngpeople.nyas.net/index.php/protecting-you/child-protection-conferences',
  transfer: 'https://nottinghamshirescp.trixonline.co.uk/chapter/movement-of-children-subject-to-a-child-protection-plan-between-local-authorities',
  views: 'https://sussexchildprotection.procedures.org.uk/skysxx/child-protection-conferences/involving-children-and-family-members',
  manxInitial: 'https://isleofmanchildcare.proceduresonline.com/local_keywords/init_cp_conf.html',
  manxPlan: 'http://isleofmanchildcare.proceduresonline.com/chapters/p_cp_plans.html',
  manxConference: 'https://proceduresonline.com/iom/sb/p_ch_protection_conf.html',
} as const
