/** A problem the reader can do something about: the message says what is wrong and what to do, and no stack is shown. */
export class Sorry extends Error {}
