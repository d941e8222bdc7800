import type { Form } from './contract.ts'

/** One answer of a form as text, spaces at its ends left out: the first, where it was sent more than once. */
export const answerOf = (form: Form, name: string): string => { const v = form[name]; return (typeof v === 'string' ? v : v?.[0] ?? '').trim() }
/** A password exactly as typed. */
export const secretOf = (form: Form, name: string): string => { const v = form[name]; return typeof v === 'string' ? v : '' }
