import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the right letter': { UPN: 'Y201000000001' },
  'the letter next to it': { UPN: 'X201000000001', fails: ['ChildIdentifiers'] },
  'a digit off': { UPN: 'Y201000000002', fails: ['ChildIdentifiers'] },
  'in small': { UPN: 'y201000000001', fails: ['ChildIdentifiers'] },
  'the last of the letters, for 22': { UPN: 'Z201000000050' },
  'no letter at all': { UPN: '5201000000001', fails: ['ChildIdentifiers'] },
  'temporary': { UPN: 'A20100000000B' },
  'not of thirteen characters': { UPN: 'A2010000' },
  'none': {},
}
