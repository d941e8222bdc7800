/** The answers of a form as typed: names of controls to what was in them. A control sent more than once is a list. */
export type Answers = { readonly [control: string]: string | readonly string[] }

/** What was typed in one control, without the space around it; '' when nothing was. Line ends are made the same. */
export function typed(answers: Answers, control: string): string {
  const value = answers[control]
  const text = typeof value === 'string' ? value : (value?.at(-1) ?? '')
  return text.replaceAll('\r\n', '\n').trim()
}

/** Everything chosen in a control that takes several answers. */
export function chosen(answers: Answers, control: string): readonly string[] {
  const value = answers[control]
  return (typeof value === 'string' ? [value] : (value ?? [])).map((v) => v.trim()).filter((v) => v !== '')
}
