import { isValidElement } from 'preact'
import type { VNode } from 'preact'

/** Anything that can be read on a page: words, elements, or a list of them. Never raw HTML. */
export type Words = VNode | string | number | false | null | undefined | readonly Words[]

/** Extra HTML attributes, for data-, aria- and the like. */
export type Attributes = Readonly<Record<string, string | number | boolean>>

/** What nearly every component accepts besides its own props. */
export interface Common {
  /** more class names, space separated */
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** Words, or words that need a class or an attribute of their own. */
export type Piece = Words | PieceWith

/** Words with a class or attributes of their own. */
export interface PieceWith extends Common {
  readonly text: Words
}

/** True when there is something to show. */
export const has = (words: Words): boolean =>
  Array.isArray(words) ? words.some(has) : words !== undefined && words !== null && words !== false && words !== ''

const isWith = (piece: Piece): piece is PieceWith =>
  typeof piece === 'object' && piece !== null && !Array.isArray(piece) && !isValidElement(piece)

/** A piece with its options spelt out; null when there is nothing to show. */
export function pieceOf(piece: Piece): PieceWith | null {
  if (isWith(piece)) return piece
  return has(piece) ? { text: piece } : null
}

/** Class names joined by spaces, the empty ones left out. */
export const classNames = (...names: readonly (string | false | null | undefined)[]): string => names.filter(Boolean).join(' ')

/** Ids joined for aria-describedby; undefined when there are none, so that no empty attribute is written. */
export const idList = (...ids: readonly (string | false | null | undefined)[]): string | undefined => classNames(...ids) || undefined
