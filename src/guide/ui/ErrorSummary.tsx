import {useEffect, useRef} from 'react';
import type {Fault} from './useValidation';
import styles from './Guide.module.css';

interface ErrorSummaryProps {
  readonly errors: readonly Fault[];
  /** Grows each time the reader tries to go on: then the summary takes the focus. */
  readonly attempt: number;
}

/** Takes the focus when something is wrong, and leads to each field that is. */
export function ErrorSummary({errors, attempt}: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Not when an error is mended or comes back while the reader writes.
    box.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  return (
    <div
      className={styles.errorSummary}
      role="alert"
      tabIndex={-1}
      ref={box}
      aria-labelledby="fel-rubrik"
    >
      <p id="fel-rubrik">
        <strong>Det är något som behöver rättas</strong>
      </p>
      <ul>
        {errors.map((error) => (
          <li key={error.fact}>
            <a
              href={`#fakta-${error.fact}`}
              onClick={(event) => {
                event.preventDefault();
                const field = document.getElementById(`fakta-${error.fact}`);
                field?.scrollIntoView({block: 'center'});
                field?.querySelector('input')?.focus();
              }}
            >
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
