// Something that has to be done later, and has not failed.
export class NotYet extends Error {
  override readonly name = 'NotYet'

  readonly afterSeconds: number

  constructor(afterSeconds: number) {
    super('It is too early for this.')
    this.afterSeconds = afterSeconds
  }
}
