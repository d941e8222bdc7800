import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'none': { fails: ['ChildIdentifiers'] },
  'one': { CINdetails: [{}] },
}
