import { many, type RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'one of fifty': { children: [{ Sex: 'U' }, ...many(49, { Sex: 'F' })] },
  'one of forty-nine': { children: [{ Sex: 'U' }, ...many(48, { Sex: 'F' })], fails: ['Header'] },
  'left out': { children: [{}, ...many(48, { Sex: 'M' })], fails: ['Header'] },
  'not born yet': { Sex: 'U', ExpectedPersonBirthDate: '2026-05-01' },
  'to 2024, in numbers': { census: 2024, Sex: '0', fails: ['Header'] },
  'to 2024, a sex that is neither': { census: 2024, Sex: '9' },
}
