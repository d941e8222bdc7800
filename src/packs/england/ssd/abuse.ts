/** Kinds of harm in the dataset’s words. Which of several is not told. */
export const abuse = { NEG: 'Neglect', PHY: 'Physical abuse', SAB: 'Sexual abuse', EMO: 'Emotional abuse', MUL: 'Multiple' } as const
