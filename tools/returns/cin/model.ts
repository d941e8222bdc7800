/** A census as it will be written: days as `2025-04-05`. What is blank is left out of the file. Not read-only, so that it can be spoilt. */
export type Text = string | undefined

export interface Assessment { start: Text; authorised: Text; factors: string[] }
export interface CinPlan { start: Text; end: Text }
export interface Section47 { start: Text; target: Text; conference: Text; notRequired: Text }
export interface ProtectionPlan { start: Text; end: Text; first: Text; latest: Text; previous: Text; reviews: string[] }

/** A referral and what came of it. */
export interface Details {
  referred: Text; source: Text; need: Text; closed: Text; why: Text; conference: Text; nfa: Text
  assessments: Assessment[]; cinPlans: CinPlan[]; section47s: Section47[]; protectionPlans: ProtectionPlan[]
}

export interface CinChild {
  id: Text; upn: Text; upnUnknown: Text; born: Text; due: Text; sex: Text; died: Text; ethnicity: Text; disabilities: string[]
  details: Details[]
}
