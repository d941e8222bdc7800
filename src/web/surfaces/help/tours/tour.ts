/** One step: what is here and where to press. `see` is a part of the first page (`#overdue`) that is there whatever there is to do, or another page. */
export interface Step { readonly title: string; readonly words: string; readonly see?: string }

/** A first tour of the page on which somebody in this role begins. It names nobody and promises nothing that depends on the day. */
export interface Tour { readonly role: string; readonly steps: readonly Step[] }

/** Steps that stand in several tours. */
export const whatIsOwed: Step = {
  title: 'What you owe', see: '#overdue',
  words: 'Each row says what, for which child, by when and who owes it. The main press writes what was done. “Why?” shows the rule and what would meet it. What is late stands first.',
}
export const unfinished: Step = {
  title: 'What you have begun', see: '#drafts',
  words: 'Writing is saved as you go, and waits here until you send it or bin it. Only you see it, with one exception: something a child told you does not wait.',
}
export const writing: Step = {
  title: 'Write it down', see: '/write',
  words: 'Write is always one press away. Leave out what you do not know: it saves all the same. What was sent can be corrected, and both wordings stay.',
}
export const findingChildren: Step = {
  title: 'The children you work with', see: '/children',
  words: 'Children lists those whose records you can open, and finds others by name, number or phone. Every opening is kept: who, when, and why you could.',
}
export const told: Step = {
  title: 'What you were told', see: '/told',
  words: 'Beside your name is what Sightline told you, with how much you have not seen. Nothing is told twice, and nothing told is lost.',
}
