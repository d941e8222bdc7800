import type { Role } from '../../pack.ts'
import { everyone, restricting, structure, withChildren } from './writes.ts'

/** Those who check the work, keep the record and run the installation. */
export const assurance: readonly Role[] = [
  {
    // Here for an inspection and no longer: a post with no last day gives nothing.
    id: 'inspector', title: 'Inspector', home: 'my-day', reach: 'authority', needsEnd: true,
    may: ['my-day:read', 'child:read', 'child:find', 'team:read', 'home:read', 'why:read', 'indicator:read', 'audit:read'], writes: [],
  },
  {
    id: 'quality-assurance', title: 'Quality assurance lead', home: 'my-day', reach: 'authority',
    may: [...withChildren, 'child:find', 'team:read', 'home:read', 'indicator:read'], writes: ['case-note.*', 'disclosure.*', ...everyone],
  },
  { id: 'scrutiny', title: 'Scrutiny or commissioning body', home: 'my-day', reach: 'counts', may: ['my-day:read', 'indicator:read'], writes: [] },
  { id: 'data-analyst', title: 'Data analyst', home: 'my-day', reach: 'counts', may: ['my-day:read', 'indicator:read', 'returns:check'], writes: everyone },
  {
    // Brings records in and sends returns out, which takes seeing every child: for as long as that work lasts and no longer.
    id: 'data-officer', title: 'Returns and migration officer', home: 'my-day', reach: 'authority', needsEnd: true,
    may: [...withChildren, 'child:find', 'indicator:read', 'returns:check', 'return:send', 'import:run'], writes: ['same-person.*', 'identifier.*', 'disclosure.*', 'case-note.*', ...everyone],
  },
  {
    id: 'access-reviewer', title: 'Data protection officer or Caldicott Guardian', home: 'my-day', reach: 'authority',
    may: [
      ...withChildren, 'child:find', 'access:review', 'audit:read', 'expunge:ask', 'expunge:decide', 'hold:manage', 'retention:read', 'grant:give',
    ],
    writes: ['break-glass.reviewed', 'release.*', ...restricting, ...everyone],
  },
  {
    // Runs accounts and the structure. Sees no child's record, and cannot give themself a role that does: see `mayGive`.
    id: 'administrator', title: 'System administrator', home: 'admin', reach: 'none',
    may: ['my-day:read', 'account:manage', 'structure:manage', 'backup:read'], writes: [...structure, ...everyone],
  },
]
