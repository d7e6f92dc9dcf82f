import {useState} from 'react';

/** What is wrong with the answer to a fact. */
export interface Fault {
  readonly fact: string;
  readonly text: string;
}

/**
 * Faults are told when the reader asks to go on, not while she writes. From then on a fault stands
 * until it is mended.
 * @param faults what is wrong right now
 */
export function useValidation(faults: readonly Fault[]) {
  const [told, setTold] = useState<{readonly attempt: number; readonly facts: readonly string[]}>({
    attempt: 0,
    facts: [],
  });
  return {
    shown: faults.filter((fault) => told.facts.includes(fault.fact)),
    /** Grows with each attempt: the summary takes the focus anew. */
    attempt: told.attempt,
    /** Tells of these faults; true when there are none. */
    passes: (found: readonly Fault[]): boolean => {
      setTold({attempt: told.attempt + 1, facts: found.map((fault) => fault.fact)});
      return found.length === 0;
    },
  };
}
