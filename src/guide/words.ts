/** Derived facts: what the 9 § 8 check came to. Only flags and what follows them may read them. */
export const STEG = 'steg';
export const NIO_ATTA = 'nineEight';
