/** A condition that could not be read: what is wrong, where, and what was probably meant. */
export class ConditionError extends Error {
  constructor(
    /** The whole condition. */
    readonly source: string,
    /** 0-based offset in UTF-16 units where the fault begins. */
    readonly offset: number,
    /** Length of the faulty part, at least 1. */
    readonly length: number,
    /** What is wrong, in Swedish, without a full stop. */
    readonly what: string,
    /** How to mend it, in Swedish, without a full stop. */
    readonly mend: string,
  ) {
    super(`tecken ${offset + 1}: ${what} – ${mend}`);
    this.name = 'ConditionError';
  }

  /** The message with the condition and a row of carets under the faulty part. */
  pretty(): string {
    return `${this.message}\n  ${this.source}\n  ${' '.repeat(this.offset)}${'^'.repeat(this.length)}`;
  }
}
