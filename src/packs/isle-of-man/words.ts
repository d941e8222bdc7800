import type { Words } from '../common/in-words.ts'

/** The Isle of Man's words, read in its two sites of published procedures and in the inspection report of 2023. */
export const manxWords: Words = [
  ['the council', 'Manx Care'], ['the council’s', 'Manx Care’s'], ['the local authority', 'Manx Care'], ['the authority', 'Manx Care'], ['children’s social care', 'children and families services'],
  ['section 47 enquiry', 'section 46 enquiry'], ['section 47', 'section 46'], ['section 20', 'section 25'], ['section 17', 'section 23'],
  ['child in need plan', 'child with complex needs (CwCN) plan'], ['child in need', 'child with complex needs'], ['children in need', 'children with complex needs'],
  ['child protection plan', 'Child Protection Risk Action Plan'], ['protection plan', 'Child Protection Risk Action Plan'],
  ['child and family assessment', 'NARRATES assessment'],
  ['looked-after review', 'CLA Review Challenge'], ['care review', 'CLA Review Challenge'],
  ['early help', 'Early Help and Support'], ['front door', 'Initial Response Team'], ['care leavers team', 'Aftercare'],
  ['out of area', 'off island'], ['out-of-area', 'off-island'], ['Ofsted number', 'registration number'], ['Ofsted', 'the Registration and Inspection Unit'],
  ['director of children’s services', 'head of statutory social work'],
]
