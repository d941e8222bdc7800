import { answers } from './answers.ts'

/** Where a contact or referral came from: the sources of the children in need census. */
export const source = answers([
  ['1A', 'a) 1A: Individual', /family|relative|carer/], ['1B', 'b) 1B: Individual', /acquaintance|neighbour|child ?minder/], ['1C', 'c) 1C: Individual', /\bself$/],
  ['1D', 'd) 1D: Individual', /individual other|stranger/], ['3C', 'i) 3C: Health services', /school nurse/], ['2A', 'e) 2A: Schools', /^schools?$/],
  ['2B', 'f) 2B: Education services', /^education services?/], ['3A', 'g) 3A: Health services', /general practitioner|^gp$/], ['3B', 'h) 3B: Health services', /health visitor/],
  ['3D', 'j) 3D: Health services', /other primary health/], ['3E', 'k) 3E: Health services', /accident and emergency|\ba e\b/], ['3F', 'l) 3F: Health services', /health services? other|hospice/],
  ['4', 'm) 4: Housing', /^housing/], ['5B', 'o) 5B: LA services', /other internal/], ['5C', 'p) 5C: LA services', /external/], ['5D', 'p1) 5D: LA services', /early help/],
  ['5A', 'n) 5A: LA services', /social care/], ['6', 'q) 6: Police', /^police/], ['7', 'r) 7: Other legal agency', /^other legal/], ['8', 's) 8: Other', /^other$/],
  ['9', 't) 9: Anonymous', /^anon/], ['10', 'u) 10: Unknown', /^unknown$/],
])

/** Main reason a child needs help. */
export const need = answers([
  ['N1', 'N1 - Abuse or neglect', /abuse|neglect/], ['N2', 'N2 - Child\'s disability', /child.* (disability|illness)/], ['N3', 'N3 - Parental disability or illness', /parent.* (disability|illness)/],
  ['N4', 'N4 - Family in acute stress', /acute stress/], ['N5', 'N5 - Family dysfunction', /dysfunction/], ['N6', 'N6 - Socially unacceptable behaviour', /unacceptable behaviour/],
  ['N7', 'N7 - Low income', /low income/], ['N8', 'N8 - Absent parenting', /absent parent/], ['N9', 'N9 - Cases other than children in need', /other than child|^not cin$/], ['N0', 'N0 - Not stated', /not stated/],
])

/** Why help under a referral ended. */
export const closure = answers([
  ['RC1', 'RC1 - Adopted', /^adopted/], ['RC2', 'RC2 - Died', /^(died|death)/], ['RC3', 'RC3 - Child arrangements order', /arrangements? order|residence order/], ['RC4', 'RC4 - Special guardianship order', /special guardianship/],
  ['RC5', 'RC5 - Transferred to services of another local authority', /transfer.*(another|local auth)/], ['RC6', 'RC6 - Transferred to adult social care services', /adult/],
  ['RC9', 'RC9 - Case closed after assessment, referred to early help', /early help/], ['RC8', 'RC8 - Case closed after assessment, no further action', /after assessment/],
  ['RC7', 'RC7 - Services ceased for any other reason, including child no longer in need', /no longer in need|ceased for any other/],
])

/** What is open for a child. Worked out from their record and never kept. */
export const caseStatus = answers([
  ['in-care', 'a) Looked after child', /looked after/], ['protection', 'b) Child Protection plan', /protection/], ['in-need', 'c) Child in need plan', /in need/],
  ['assessment', 'd) Open assessment', /assessment/], ['closed', 'e) Closed episode', /closed/],
])

/** The kind of harm a protection plan is about. */
export const abuse = answers([
  ['NEG', 'a) Neglect', /^neglect/], ['PHY', 'b) Physical abuse', /^physical/], ['SAB', 'c) Sexual abuse', /^sexual/], ['EMO', 'd) Emotional abuse', /^emotional/],
  ['MUL', 'e) Multiple/not recommended', /^multiple/],
])
