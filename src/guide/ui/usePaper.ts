import {useCallback, useEffect, useState} from 'react';
import {flushSync} from 'react-dom';
import type {PaperKind} from './Paper';

/** What is printed: the samtalsunderlag, unless the pattern of a gap was asked for just now. */
export function usePaper() {
  const [paper, setPaper] = useState<PaperKind>('underlag');
  useEffect(() => {
    const back = (): void => {
      setPaper('underlag');
    };
    window.addEventListener('afterprint', back);
    return () => {
      window.removeEventListener('afterprint', back);
    };
  }, []);
  const print = useCallback((kind: PaperKind) => {
    // The paper must be in the page before the browser takes its picture of it.
    flushSync(() => {
      setPaper(kind);
    });
    window.print();
  }, []);
  return {paper, print};
}
