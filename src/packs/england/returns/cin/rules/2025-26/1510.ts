import { none, when } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r1510 = rule({
  code: '1510',
  title: 'The first letter of the UPN does not fit its numbers',
  mend: 'The letter is worked out from the twelve characters after it. Look the UPN up again with the school.',
  module: 'ChildIdentifiers',
  fields: ['UPN'],
  reads: { ChildIdentifiers: ['UPN'] },
  faults: (child) => {
    const upn = child.identifiers.UPN
    // Temporary UPNs, which end in a letter, are not worked out here; those without twelve digits are for other rules.
    if (upn === null || !/^.\d{12}$/.test(upn)) return none
    const sum = Array.from(upn.slice(1), Number).reduce((total, digit, i) => total + digit * (i + 2), 0)
    return when(upn[0] !== 'ABCDEFGHJKLMNPQRTUVWXYZ'[sum % 23], child.identifiers)
  },
})
