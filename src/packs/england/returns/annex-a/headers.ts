import { plain } from './answers/answers.ts'
import type { List } from './columns.ts'
import { listNames, lists } from './shapes.ts'

/** How columns are called besides by their own names, as `plain` gives them. Tried only on what no own name took. */
const otherwise: { readonly [column: string]: RegExp | undefined } = {
  'Child Unique ID': /^(child|person|client|pupil)?( s)?( unique)? ?(id|identifier|number|ref(erence)?)$|\bchild\b.*\b(id|identifier)\b|\b(id|identifier)\b.*\bchild\b/,
  'Individual adopter identifier': /adopter.* (id|identifier)$/,
  'Family identifier': /^family (id|number|unique id)/,
  'Gender': /^sex\b/,
  'Ethnicity': /^ethnic/,
  'Date of Birth': /date.*birth|^dob$|^birth date$/,
  'Age of Child (Years)': /^age\b|\bage( in)? years$/,
  'Does the Child have a Disability': /child.* disab/,
  'Disability': /disab/,
  'Allocated Team': /^(current )?(allocated )?team( name)?$/,
  'Allocated Worker': /^(current )?(allocated|social|case) ?worker( name)?$/,
  'Allocated Personal Advisor': /personal advis[eo]r|\bpa\b/,
  'Date of Contact': /^(date.*contact|contact.*date)$/,
  'Contact Source': /contact.*source|source.*contact/,
  'Assessment start date': /^(eh|early help) .*start/,
  'Assessment completion date': /^(eh|early help) .*(complet|end)/,
  'Organisation completing assessment': /organi[sz]ation.*assessment/,
  'Date of referral': /date of.*referral|^referral date$/,
  'Referral Source': /referral.*source/,
  'Referral NFA?': /referral.*(nfa|no further action)/,
  'Number of Referrals in Last 12 Months': /number.*referrals/,
  'Continuous Assessment Start Date': /^(continuous |single |c and f )?assessment.*start/,
  'Continuous Assessment Date of Authorisation': /^(continuous |single |c and f )?assessment.*authori[sz]/,
  'Child Seen During Continuous Assessment': /child seen/,
  'Was the child assessed as requiring LA children\'s social care support?': /was the child assessed.*social care support/,
  'Strategy discussion initiating Section 47 Enquiry Start Date': /(section|s) ?47.*start/,
  'Was an Initial Child Protection Conference deemed unnecessary?': /(initial child protection conference|icpc).*(unnecessary|not (needed|required))/,
  'Date of Initial Child Protection Conference': /date.*(initial child protection conference|icpc)/,
  'Did the Initial Child Protection Conference Result in a Child Protection Plan': /(initial child protection conference|icpc).*result/,
  'Number of Section 47 Enquiries in the last 12 months': /number.*(section|s) ?47/,
  'Number of ICPCs in the last 12 months': /number.*(icpc|initial child protection)/,
  'Primary Need Code': /primary need/,
  'Date Child Was Last Seen': /last seen/,
  'Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)': /emergency protection order/,
  'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)': /unaccompanied asylum|uasc/,
  'Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)': /unaccompanied asylum|uasc/,
  'Child\'s Category of Need': /child.*category of need/,
  'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)': /second or subsequent .*looked after/,
  'Child\'s Legal Status': /child.*legal status/,
  'Date of Last IRO Visit / Contact to the Child': /\biro\b/,
  'Number of Episodes the Child has been \'Missing\' from their Placement in the last 12 months': /number.*missing/,
  'Number of Episodes the Child has been \'Absent\' from their Placement in the last 12 months': /number.*absent/,
  'Was the child offered a Return Interview after their last missing episode (Y/N)?': /offered.*return/,
  'Did the child accept a Return Interview after their last missing episode (Y/N)?': /accept.*return/,
  'Latest Pathway Plan Review Date': /pathway plan/,
  'No. of children placed': /number of children placed/,
}

/** Which list a sheet is, and which column of it stands at each place; null for one that is none of its. */
export interface Found { readonly list: List; readonly columns: readonly (string | null)[]; readonly missing: readonly string[] }

/**
 * Finds which list a line of column names begins, whatever its sheet or file is called: the list it shares most names with, if it has
 * the column that says whose a row is and those that tell the list from others. Null for any other line.
 */
export function listOf(names: readonly string[]): Found | null {
  const all = listNames.map((name) => placed(lists[name], names)).filter(({ list, missing }) => !missing.includes(list.key) && list.tellingly.every((c) => !missing.includes(c)))
  const alike = ({ list, columns }: Found): number => (2 * columns.filter((c) => c !== null).length) / (Object.keys(list.columns).length + names.filter((n) => n.trim() !== '').length)
  return all.toSorted((a, b) => alike(b) - alike(a))[0] ?? null
}

function placed(list: List, names: readonly string[]): Found {
  const columns: (string | null)[] = names.map(() => null), plains = names.map(plain), wanted = new Set(Object.keys(list.columns))
  const take = (column: string, is: (name: string) => boolean): void => {
    const at = plains.findIndex((name, i) => columns[i] === null && name !== '' && is(name))
    if (at !== -1) { columns[at] = column; wanted.delete(column) }
  }
  for (const column of wanted) take(column, (name) => name === plain(column))
  for (const column of wanted) take(column, (name) => otherwise[column]?.test(name) ?? false)
  return { list, columns, missing: [...wanted] }
}
