import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'no such authority': { PrevPerm: [{ LA_PERM: '399' }], fails: { PrevPerm: [0] } },
  'an authority': { PrevPerm: [{ LA_PERM: '330' }] },
  'one made in 2023, and one that ended then': { PrevPerm: [{ LA_PERM: '942' }, { CHILD: '2', LA_PERM: '909' }] },
  'one that ended in 2019': { PrevPerm: [{ LA_PERM: '836' }] },
  'outside England, or not known': { PrevPerm: [{ LA_PERM: 'NIR' }, { CHILD: '2', LA_PERM: '999' }] },
  'small letters, a longer code, a formula': {
    PrevPerm: [{ LA_PERM: 'wal' }, { CHILD: '2', LA_PERM: 'E08000025' }, { CHILD: '3', LA_PERM: '=330' }], fails: { PrevPerm: [0, 1, 2] },
  },
  'blank': { PrevPerm: [{}] },
}
