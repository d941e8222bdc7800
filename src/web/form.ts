import type { Form } from './contract.ts'

/** One answer of a form as text, spaces at its ends left out. */
export const answerOf = (form: Form, name: string): string => { const v = form[name]; return typeof v === 'string' ? v.trim() : '' }
/** A password exactly as typed. */
export const secretOf = (form: Form, name: string): string => { const v = form[name]; return typeof v === 'string' ? v : '' }
