import { answers } from './answers.ts'

/** What the law calls somebody leaving care. */
export const eligibility = answers([
  ['former-relevant', 'b) Former relevant child', /^former/], ['relevant', 'a) Relevant child', /^rel[ea]v[ae]nt/], ['qualifying', 'c) Qualifying care leaver', /^qualif/], ['eligible', 'd) Eligible child', /^eligible/],
])

/** Whether the authority is in touch with somebody who left care. */
export const inTouch = answers([
  ['YES', 'a) Yes', /^(y|in touch)$/], ['NO', 'b) No', /^(n|not in touch)$/], ['DIED', 'c) Died', /^(died|death)/], ['REFU', 'd) Refu', /refuse/], ['NREQ', 'e) NREQ', /not require|no longer require/], ['RHOM', 'f) Rhom', /returned home/],
])

/** Where somebody who left care lives. */
export const accommodation = answers([
  ['Z', 'Z: With former foster carers', /former foster/], ['B', 'B: Parents/relatives', /parents|relatives/], ['C', 'C: Community home / residential care', /community home|residential care/],
  ['D', 'D: Semi-independent, transitional accommodation and self-contained accommodation', /semi independent|transitional|self contained/], ['E', 'E: Supported lodgings', /supported lodgings/], ['G', 'G: Abroad', /abroad/],
  ['H', 'H: Deported', /deported/], ['K', 'K: Ordinary lodgings, without formal support', /ordinary lodgings/], ['R', 'R: Residence not known', /not known|unknown/], ['S', 'S: No fixed abode / homeless', /no fixed|homeless/],
  ['T', 'T: Foyers and similar supported accommodation', /foyer/], ['U', 'U: Independent living', /independent living/], ['V', 'V: Emergency accommodation', /emergency/], ['W', 'W: Bed and breakfast', /bed and breakfast/],
  ['X', 'X: In custody', /custody/], ['Y', 'Y: Other accommodation', /^other/],
])

/** Whether where they live is suitable: 1 and 2 are the codes of the SSDA903. */
export const suitability = answers([['1', 'a) Suitable', /^suitable$/], ['2', 'b) Unsuitable', /^(unsuitable|not suitable)$/]])

/** What somebody who left care does with their days. */
export const activity = answers([
  ['F1', 'F1: Full time in higher education', /^full time.*in higher/], ['P1', 'P1: Part time in higher education', /^part time.*in higher/], ['F2', 'F2: Full time in education other than higher', /^full time.*other than higher/],
  ['P2', 'P2: Part time in education other than higher', /^part time.*other than higher/], ['F4', 'F4: Young person engaged full time in an apprenticeship', /full time.*in an apprenticeship/],
  ['P4', 'P4: Young person engaged part time in an apprenticeship', /part time.*in an apprenticeship/], ['F5', 'F5: Young person engaged full time in training or employment (not apprenticeship)', /full time.*not apprenticeship/],
  ['P5', 'P5: Young person engaged part time in training or employment (not apprenticeship)', /part time.*not apprenticeship/], ['F3', 'F3: Full time in training or employment', /^full time in training/],
  ['P3', 'P3: Part time in training or employment', /^part time in training/], ['G4', 'G4: Not in education, employment or training - illness or disability', /illness/],
  ['G6', 'G6: Not in education, employment or training - pregnancy or parenting', /pregnan/], ['G5', 'G5: Not in education, employment or training - other', /^not in education.*other/],
])

/** Why a child is no longer to be placed for adoption. */
export const turnedBack = answers([
  ['RD1', 'RD1 - The child’s needs changed subsequent to the decision', /needs changed/], ['RD2', 'RD2 - The Court did not make a placement order', /court did not/],
  ['RD3', 'RD3 - Prospective adopters could not be found', /adopters (could|can)not|not be found/], ['RD4', 'RD4 - Any other reason', /any other/],
])

/** Why somebody left the way to adopting. */
export const leftAdopting = answers([
  ['withdrew', '1 - Adopter withdrew from process', /^1\b|withdrew/], ['on-hold', '2 - Process put on hold', /^2\b|on hold/], ['refused', '3 - Application refused', /^3\b|refused/],
])
