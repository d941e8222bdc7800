import { answers } from './answers.ts'

/** The law a child is in care under. */
export const legalStatus = answers([
  ['E1', 'E1: Placement order', /placement order/], ['C1', 'C1: ICO', /interim care order/], ['C2', 'C2: FCO', /full care order/], ['D1', 'D1: Freeing order', /fre(e|ed|eing).* adoption|freeing order/],
  ['V2', 'V2: Single period under S20', /s ?20\b|section 20/], ['L1', 'L1: Police protection LA accommodation', /police protection/], ['L2', 'L2: EPO', /emergency protection/],
  ['L3', 'L3: Child assessment order LA accommodation', /child assessment order/], ['J1', 'J1: Remanded to LA or youth detention', /remand/], ['J2', 'J2: LA accommodation under PACE', /\bpace\b/],
  ['J3', 'J3: Youth rehabilitation order', /youth rehabilitation/], ['V3', 'V3: Short term breaks, episodes recorded', /episodes recorded/], ['V4', 'V4: Short term breaks, agreements recorded', /agreements recorded/],
])

/** How a child is to have a home that lasts. Ours tell special guardianship from a child arrangements order; Annex A does not. */
export const permanence = answers([
  ['REUNIFY', 'a) Return to family', /^return/], ['ADOPT', 'b) Adoption', /^adopt/], ['SGO/CAO', 'c) SGO/CAO', /sgo|cao/], ['INDEP', 'd) Supported living in the community', /supported living/],
  ['LTR', 'e) Long-term residential placement', /residential/], ['LTF', 'f) Long-term fostering', /foster/], ['other', 'g) Other', /^other/],
])

/** Why a child stopped being in care. */
export const careEnd = answers([
  ['E11', 'a) E11: Adopted - application unopposed', /adopted.*unopposed/], ['E12', 'b) E12: Adopted - consent dispensed', /adopted.*consent/], ['E15', 'r) E15: Age assessment determined child was 18 or over', /age assessment/],
  ['E2', 'c) E2: Died', /^died/], ['E3', 'd) E3: Care taken by another LA', /another la|another local/], ['E4B', 'f) E4B: Returned home to live with parents or relatives - not part of planning', /returned home.*not part/],
  ['E4A', 'e) E4A: Returned home to live with parents or relatives - part of planning', /returned home.*part of/], ['E13', 'g) E13: Parents, relatives or other with no parental responsibility', /no parental responsibility/],
  ['E41', 'h) E41: Residence order granted', /residence order|arrangements? order/], ['E45', 'i) E45: Special Guardianship Orders - former carer relative/friend', /guardianship.*former.*(relative|friend)/],
  ['E46', 'j) E46: Special Guardianship Orders - former carer other', /guardianship.*former/], ['E47', 'k) E47: Special Guardianship Orders - relative/friend', /guardianship.*(relative|friend)/],
  ['E48', 'l) E48: Special Guardianship Orders - other', /guardianship.*other/], ['E5', 'm) E5: Moved into independent living - supported', /independent living.*supported/],
  ['E6', 'n) E6: Moved into independent living - no support', /independent living.*no support/], ['E7', 'o) E7: Transferred to residential care funded by adult social services', /adult social/],
  ['E9', 'p) E9: Sentenced to custody', /custody/], ['E14', 'q) E14: Accommodation on remand ended', /remand/], ['E16', 's) E16: Child moved abroad', /abroad/], ['E8', 't) E8: Care ceased for any other reason', /any other reason/],
  ['E17', 'v) E17: Aged 18+ and remained with current carers', /remained with/],
])

/** Where a child in care lives. Codes of past years are read too. K3 came after the letters were given out and has none. */
export const placementType = answers([
  ['U3', 'c) U3: Foster placement - relative - not FFA', /foster.*relative.*not ffa/], ['U6', 'f) U6: Foster placement - not FFA', /foster.*not ffa/], ['U1', 'a) U1: Foster placement - relatives - long term', /foster.*relative.*long term/],
  ['U4', 'd) U4: Foster placement - long term', /foster.*long term/], ['U2', 'b) U2: Foster placement - relative - FFA', /foster.*relative.*ffa/], ['U5', 'e) U5: Foster placement - FFA', /foster.*ffa/],
  ['A3', 'g) A3: Placed for adoption - consent - current foster', /adoption.*consent.*current/], ['A4', 'h) A4: Placed for adoption - consent - not foster', /adoption.*consent.*not/],
  ['A6', 'j) A6: Placed for adoption - order - not foster', /adoption.*order.*not/], ['A5', 'i) A5: Placed for adoption - order - foster', /adoption.*order/], ['P1', 'k) P1: Placed with parents', /with parents/],
  ['P2', 'l) P2: Independent living', /^independent living/], ['P3', 'm) P3: Residential employment', /residential employment/], ['H5', 'n) H5: Residential accommodation', /semi independent|^residential accommodation/],
  ['K1', 'o) K1: Secure Children\'s Homes', /secure/], ['K2', 'p) K2: Children\'s Homes', /^children s homes?/], ['K3', 'K3: Supported accommodation', /^supported accommodation/], ['R1', 'q) R1: Residential Care Home', /residential care home/],
  ['R2', 'r) R2: NHS/Health Trust', /^nhs|health trust/], ['R3', 's) R3: Family Centre or Mother and Baby Unit', /family centre|mother and baby/], ['R5', 't) R5: Young Offender Institution', /young offender/],
  ['S1', 'u) S1: Residential school', /residential school/], ['Z1', 'v) Z1: Other placements', /^other placement/], ['T1', 'x) T1: Temporary placement - hospital', /temporary.*hospital/],
  ['T3', 'z) T3: Temporary placement - carer holiday', /temporary.*carer.*holiday/], ['T2', 'y) T2: Temporary placement - holiday', /temporary.*holiday/],
  ['T4', 'zz) T4: Temporary placement - seven days or less', /temporary.*seven/], ['T0', 'w) T0: Temporary placement', /^temporary/],
])

/** Who provides a placement. */
export const provider = answers([
  ['PR0', 'a) PR0 - Parents/Parental responsibility', /parent/], ['PR1', 'b) PR1 - Own provision', /^own/], ['PR2', 'c) PR2 - Other LA provision', /other la\b/], ['PR3', 'd) PR3 - Other public provision', /other public/],
  ['PR4', 'e) PR4 - Private provision', /private/], ['PR5', 'f) PR5 - Voluntary/third sector', /voluntary|third sector/],
])

/** Whether a home is in the authority's own area. */
export const place = answers([['in', 'a) In', /^in\b/], ['out', 'b) Out', /^out\b/]])
