/** Words that lead somewhere. */
export interface Link {
  readonly text: string
  readonly href: string
}

/** What a `tel:` link dials: the number without its spaces. */
export const dial = (number: string): string => `tel:${number.replace(/[^0-9+]/g, '')}`
