import {useEffect, useRef} from 'react';
import styles from './Guide.module.css';

interface ErrorSummaryProps {
  readonly errors: readonly {readonly fact: string; readonly text: string}[];
}

/** Takes the focus when something is wrong, and leads to each field that is. */
export function ErrorSummary({errors}: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
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
