/** A number too large for JavaScript, kept as it was written so that a message can say so. */
export class StortTal {
  constructor(readonly skrivet: string) {}

  /** Infinity or minus infinity. */
  get varde(): number {
    return Number(this.skrivet);
  }
}
