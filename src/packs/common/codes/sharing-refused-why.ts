import type { CodeSet } from '../../../records/index.ts'

/** The reason an agency gave for not sharing. The first three are what it most often gets wrong. */
export const sharingRefusedWhy: CodeSet = {
  id: 'sharing-refused-why',
  source: 'Ours. No national list was found.',
  codes: [
    { code: 'LAW', label: 'They say data protection law does not let them', hint: 'It seldom stands in the way of keeping a child safe. Ask which part they mean.' },
    { code: 'AGREE', label: 'They say the family has to agree first', hint: 'Not when a child may be at risk.' },
    { code: 'ALLOWED', label: 'They are not sure that they are allowed to', hint: 'Offer to talk with whoever advises them on data.' },
    { code: 'COURT', label: 'A court said that it may not be shared' },
    { code: 'HARM', label: 'Sharing it could put somebody in danger' },
    { code: 'MORE', label: 'We asked for more than was needed' },
    { code: 'NONE', label: 'They gave no reason' },
  ],
}
