/** A number too large for JavaScript, kept as it was written so that a message can say so. */
export class HugeNumber {
  constructor(readonly written: string) {}

  /** Infinity or minus infinity. */
  get value(): number {
    return Number(this.written);
  }
}
