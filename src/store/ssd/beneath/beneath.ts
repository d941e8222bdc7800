/** A view that the dataset's views are made from. Nobody is given it. */
export interface Beneath {
  readonly name: string
  readonly says: string
  readonly sql: string
}
