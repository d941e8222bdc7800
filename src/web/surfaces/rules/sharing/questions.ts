import type { Jurisdiction } from '../../../../calendar/index.ts'

/** Where an answer leads: another question, or what to do. */
export interface Answer { readonly label: string; readonly to: string; /** What then allows it, as a code of the request's own list. */ readonly allows?: string }
export interface Question { readonly asks: string; readonly hint: string; readonly answers: readonly Answer[] }
/** What to do, and how to write it down. */
export interface Advice { readonly title: string; readonly does: readonly string[] }

const yes = (to: string, allows?: string): Answer => ({ label: 'Yes', to, ...(allows ? { allows } : {}) })
const no = (to: string): Answer => ({ label: 'No', to })

/** The questions in the order they matter: first whether a child could be hurt, last whether anybody agrees. */
export const questions: { readonly [id: string]: Question } = {
  harm: {
    asks: 'Could a child be hurt, or go on being hurt, if this is not shared?', hint: 'You need not be sure. A worry with a reason is enough.',
    answers: [yes('needed', 'OVERRIDE'), no('told'), { label: 'I am not sure', to: 'ask' }],
  },
  told: { asks: 'Has a court ordered it, or does a law say it must be shared?', hint: 'Whoever asks should be able to say which.', answers: [yes('needed', 'LEGAL'), no('task')] },
  task: {
    asks: 'Do both of you need it for work that the law gives you for this child?', hint: 'An assessment, an enquiry, a plan, their education or their health.',
    answers: [yes('needed', 'PUBTASK'), no('agree')],
  },
  agree: {
    asks: 'Do they agree, knowing what is shared, with whom and why?', hint: 'And knowing that they may say no. A child old enough to understand is asked too.',
    answers: [yes('needed', 'CONSENT'), no('not-now')],
  },
  needed: {
    asks: 'Does whoever is told have a part in this child’s safety or care, and is it no more than they need?', hint: 'The part that helps them act, not the whole file.',
    answers: [yes('danger'), no('less')],
  },
  danger: {
    asks: 'Could somebody be in danger if it reached the wrong person?', hint: 'An address, a school, the name of whoever spoke up.',
    answers: [yes('careful'), no('share')],
  },
}

const after = 'Write what was shared, with whom, what allows it and who decided. That it was shared well is as much worth keeping as that it was not.'

/** What the answers come to. */
export const advice: { readonly [id: string]: Advice } = {
  share: {
    title: 'Share it',
    does: ['Today, if a child may be at risk: by phone first, in writing after.', 'Say what you know, what you were told and what you think, and which is which.', 'Tell the child and the family what you share and why, unless telling them would put somebody in danger.', after],
  },
  careful: {
    title: 'Share it, without what could put somebody in danger',
    does: ['Leave out, or say by phone only, where they live or who spoke up.', 'Tell whoever is told who must not hear it, and how to keep it safe.', 'Talk with your manager about whether telling the family first is safe.', after],
  },
  less: { title: 'Share less, or with somebody else', does: ['Ask what they need it for, and share that part.', 'If they have no part in this child’s life, ask who has.', after] },
  ask: {
    title: 'Ask somebody today',
    does: ['Your manager, or whoever advises you on data. Say what the worry is, not only what the file says.', 'If nobody can be reached and a child may be in danger, share what is needed to keep them safe.', 'Write whom you asked and what they said.'],
  },
  'not-now': {
    title: 'Do not share it now',
    does: ['Write why, and who decided. A decision not to share is kept and counted like any other.', 'Say what would change your mind. If the worry grows, begin again at the first question.', 'If another agency thinks you are wrong, they may take it up, and so may you with them.'],
  },
}

/** What people most often get wrong, in our words. */
export const often: readonly string[] = [
  'Data protection law says how to share. It does not forbid keeping a child safe.',
  'Nobody has to agree where a child may be at risk. Asking them first is still right where it is safe.',
  'Where nobody needs to agree, do not ask as if they could say no: say what you will do and why.',
  'To refuse is a decision too. It has a reason and a name, and the child lives with it.',
]

/** Where this is written, and how well it was read. Never shown as more than it is. */
export interface Source { readonly says: string; readonly href: string | null }
export const sources: { readonly [place in Jurisdiction]: readonly Source[] } = {
  'england': [
    { says: 'Information sharing: advice for practitioners providing safeguarding services (HM Government, May 2024). Advice, not law. We read its seven rules in others’ restatements of it, and put them in our own words.', href: 'https://www.gov.uk/government/publications/safeguarding-practitioners-information-sharing-advice' },
    { says: 'The law beneath it, the Data Protection Act 2018 and the UK GDPR, was not read through by us. Ask whoever advises you on data.', href: null },
  ],
  'isle-of-man': [
    { says: 'The Island has data protection law of its own: the Data Protection Act 2018 (of Tynwald) with its orders and regulations, in effect since 1 August 2018. We have not read in it what may be shared to keep a child safe.', href: 'https://inforights.im/organisations/data-protection-law-2018/legislation-and-case-law/' },
    { says: 'A Bill of 2025 would say expressly that agencies may share to keep people safe. Whether it has become law was not found.', href: 'https://www.iomtoday.co.im/news/safeguarding-law-change-aims-to-protect-vulnerable-people-from-harm-805630' },
    { says: 'The questions follow advice for England, which does not bind anybody on the Island. Nobody has checked them against Manx law.', href: null },
  ],
}
