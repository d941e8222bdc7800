import { accommodation, activity, eligibility, inTouch, leftAdopting, suitability, turnedBack } from './answers/leaving.ts'
import { careEnd, legalStatus, permanence, place, placementType, provider } from './answers/care.ts'
import { abuse, caseStatus, closure, need, source } from './answers/front-door.ts'
import { ethnicity, gender } from './answers/person.ts'
import { yesNo } from './answers/answers.ts'
import { list, type RowIn } from './columns.ts'

// The eleven lists of Annex A to Ofsted's guidance for inspecting local authority children's services (ILACS), with the columns of the
// guidance in its order.

const born = { 'Gender': gender, 'Ethnicity': ethnicity, 'Date of Birth': 'day', 'Age of Child (Years)': 'number' } as const
const child = { 'Child Unique ID': 'id', ...born } as const
const disabled = { 'Does the Child have a Disability': yesNo } as const
const allocated = { 'Allocated Team': 'text', 'Allocated Worker': 'text' } as const

export const contacts = list(1, 'Contacts', 'Contacts', { ...child, 'Date of Contact': 'day', 'Contact Source': source }, ['Date of Contact'])
export const earlyHelp = list(2, 'Early help', 'Early help (common/early help assessments)', {
  ...child, 'Assessment start date': 'day', 'Assessment completion date': 'day', 'Organisation completing assessment': 'text',
}, ['Assessment start date', 'Organisation completing assessment'], { ends: [['Assessment completion date', 'Assessment start date']] })
export const referrals = list(3, 'Referrals', 'Referrals', {
  ...child, 'Date of referral': 'day', 'Referral Source': source, 'Referral NFA?': yesNo, 'Number of Referrals in Last 12 Months': 'number', ...allocated,
}, ['Date of referral'])
export const assessments = list(4, 'Assessments', 'Assessments', {
  ...child, ...disabled, 'Continuous Assessment Start Date': 'day', 'Child Seen During Continuous Assessment': yesNo, 'Continuous Assessment Date of Authorisation': 'day',
  'Was the child assessed as requiring LA children\'s social care support?': yesNo, ...allocated,
}, ['Continuous Assessment Start Date'], { ends: [['Continuous Assessment Date of Authorisation', 'Continuous Assessment Start Date']] })
export const enquiries = list(5, 'Enquiries', 'Section 47 enquiries and ICPCs', {
  ...child, ...disabled, 'Strategy discussion initiating Section 47 Enquiry Start Date': 'day', 'Was an Initial Child Protection Conference deemed unnecessary?': yesNo,
  'Date of Initial Child Protection Conference': 'day', 'Did the Initial Child Protection Conference Result in a Child Protection Plan': yesNo,
  'Number of Section 47 Enquiries in the last 12 months': 'number', 'Number of ICPCs in the last 12 months': 'number', ...allocated,
}, ['Strategy discussion initiating Section 47 Enquiry Start Date'], { ends: [['Date of Initial Child Protection Conference', 'Strategy discussion initiating Section 47 Enquiry Start Date']] })
export const childrenInNeed = list(6, 'Children in need', 'Children in need', {
  ...child, ...disabled, 'CIN Start Date': 'day', 'Primary Need Code': need, 'Date Child Was Last Seen': 'day', 'CIN Closure Date': 'day', 'Reason for Closure': closure,
  'Case Status': caseStatus, ...allocated,
}, ['CIN Start Date'], { ends: [['CIN Closure Date', 'CIN Start Date']] })
export const protection = list(7, 'Child protection', 'Child protection plans', {
  ...child, ...disabled, 'Child Protection Plan Start Date': 'day', 'Initial Category of Abuse': abuse, 'Latest Category of Abuse': abuse, 'Date of the Last Statutory Visit': 'day',
  'Was the Child Seen Alone?': yesNo, 'Date of latest review conference': 'day', 'Child Protection Plan End Date': 'day',
  'Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)': yesNo, 'Number of Previous Child Protection Plans': 'number', ...allocated,
}, ['Child Protection Plan Start Date'], { ends: [['Child Protection Plan End Date', 'Child Protection Plan Start Date'], ['Date of latest review conference', 'Child Protection Plan Start Date']] })
export const inCare = list(8, 'Children in care', 'Children in care', {
  ...child, 'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)': yesNo, ...disabled, 'Date Started to be Looked After': 'day', 'Child\'s Category of Need': need,
  'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)': yesNo, 'Start date of current legal status': 'day',
  'Child\'s Legal Status': legalStatus, 'Date of Latest Statutory Review': 'day', 'Date of Last Social Work Visit': 'day', 'What is the permanence plan for this child?': permanence,
  'Date of Last IRO Visit / Contact to the Child': 'day', 'Date of Last Health Assessment': 'day', 'Date of Last Dental Check': 'day', 'Number of Placements in the Last 12 months': 'number',
  'Date Ceased to be Looked After': 'day', 'Reason Ceased to be Looked After': careEnd, 'Start Date of Most Recent Placement': 'day', 'Placement Type': placementType,
  'Placement Provider': provider, 'Placement postcode': 'text', 'URN of Placement': 'id', 'Placement Location': place, 'LA of Placement': 'text',
  'Number of Episodes the Child has been \'Missing\' from their Placement in the last 12 months': 'number',
  'Number of Episodes the Child has been \'Absent\' from their Placement in the last 12 months': 'number',
  'Was the child offered a Return Interview after their last missing episode (Y/N)?': yesNo, 'Did the child accept a Return Interview after their last missing episode (Y/N)?': yesNo, ...allocated,
}, ['Date Started to be Looked After'], { ends: [['Date Ceased to be Looked After', 'Date Started to be Looked After']] })
export const careLeavers = list(9, 'Care leavers', 'Care leavers', {
  ...child, 'Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)': yesNo, ...disabled, ...allocated, 'Allocated Personal Advisor': 'text',
  'Eligibility Category': eligibility, 'Latest Pathway Plan Review Date': 'day', 'LA in Touch': inTouch, 'Latest Date of Contact': 'day', 'Type of Accommodation': accommodation,
  'Suitability of Accommodation': suitability, 'Activity Status': activity,
}, ['LA in Touch'])
export const adoption = list(10, 'Adoption', 'Children with adoption decision / adopted', {
  'Child Unique ID': 'id', 'Family identifier': 'id', ...born, ...disabled, 'Date the Child Entered Care': 'day', 'Date of Decision that Child Should be Placed for Adoption': 'day',
  'Date of Placement Order': 'day', 'Date of Matching Child and Prospective Adopters': 'day', 'Date Placed for Adoption': 'day', 'Date of Adoption Order': 'day',
  'Date of Decision that Child Should No Longer be Placed for Adoption': 'day', 'Reason Why Child No Longer Placed for Adoption': turnedBack,
  'Date the child was placed for fostering in FFA or concurrent planning placement': 'day',
}, ['Date of Decision that Child Should be Placed for Adoption'], {
  ends: [['Date of Adoption Order', 'Date of Decision that Child Should be Placed for Adoption'], ['Date of Decision that Child Should No Longer be Placed for Adoption', 'Date of Decision that Child Should be Placed for Adoption']],
})
export const adopters = list(11, 'Adopters', 'Prospective adopters', {
  'Individual adopter identifier': 'id', 'Family identifier': 'id', 'Gender': gender, 'Ethnicity': ethnicity, 'Disability': yesNo,
  'Is the (prospective) adopter fostering for adoption?': yesNo, 'Date enquiry received': 'day', 'Date Stage 1 started': 'day', 'Date Stage 1 ended': 'day',
  'Date Stage 2 started': 'day', 'Date Stage 2 ended': 'day', 'Date application submitted': 'day', 'Date application approved': 'day', 'Date adopter matched with child(ren)': 'day',
  'Date child/children placed with adopter(s)': 'day', 'No. of children placed': 'number', 'Date of Adoption Order': 'day', 'Date of leaving adoption process': 'day',
  'Reason for leaving adoption process': leftAdopting,
}, ['Date enquiry received'], { key: 'Individual adopter identifier', ends: [['Date of leaving adoption process', 'Date enquiry received']] })

/** Every list by its name, in their order. */
export const lists = {
  'Contacts': contacts, 'Early help': earlyHelp, 'Referrals': referrals, 'Assessments': assessments, 'Enquiries': enquiries, 'Children in need': childrenInNeed, 'Child protection': protection,
  'Children in care': inCare, 'Care leavers': careLeavers, 'Adoption': adoption, 'Adopters': adopters,
} as const
export type ListName = keyof typeof lists
export const listNames = Object.keys(lists) as readonly ListName[]
export type ListRow<L extends ListName> = RowIn<(typeof lists)[L]>

/** One child, or one adopter, and their rows of every list. */
export interface AnnexAChild {
  readonly id: string
  /** Rows of the list of adopters are about an adult. */
  readonly about: 'child' | 'adult'
  readonly rows: { readonly [L in ListName]: readonly ListRow<L>[] }
}
