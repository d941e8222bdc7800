import type { ListAnnexA } from './define.ts'
import { adopters } from './lists/adopters.ts'
import { adoption } from './lists/adoption.ts'
import { assessments } from './lists/assessments.ts'
import { contacts } from './lists/contacts.ts'
import { earlyHelp } from './lists/early-help.ts'
import { careLeavers } from './lists/care-leavers.ts'
import { childrenInNeed } from './lists/children-in-need.ts'
import { enquiries } from './lists/enquiries.ts'
import { inCare } from './lists/in-care.ts'
import { protection } from './lists/protection.ts'
import { referrals } from './lists/referrals.ts'

/** Every list that is read into records and written from them, in the order of the guidance. */
export const listsAnnexA: readonly ListAnnexA[] = [
  contacts,
  earlyHelp,
  referrals,
  assessments,
  enquiries,
  childrenInNeed,
  protection,
  inCare,
  careLeavers,
  adoption,
  adopters,
]
