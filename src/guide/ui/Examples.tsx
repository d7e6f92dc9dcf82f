import {useMemo} from 'react';
import {Button} from '../../ui/Button';
import {Disclosure} from '../../ui/Disclosure';
import type {OpenExample} from './caseState';
import {groupExamples} from './exampleGroups';
import type {OvningsFall} from './guideData';
import styles from './Guide.module.css';

interface ExamplesProps {
  readonly cases: readonly OvningsFall[];
  readonly onOpen: (example: OvningsFall) => void;
}

/** Every invented case, to be opened and changed. */
export function Examples({cases, onOpen}: ExamplesProps) {
  const groups = useMemo(() => groupExamples(cases), [cases]);
  return (
    <div data-no-print>
      <Disclosure summary={`Öppna ett påhittat exempel (${cases.length})`}>
        {groups.map((group) => (
          <section key={group.tema}>
            <h3 className={styles.theme}>{group.tema}</h3>
            <ul className={styles.examples}>
              {group.fall.map((example) => (
                <li key={example.id}>
                  <Button
                    look="quiet"
                    onClick={() => {
                      onOpen(example);
                    }}
                  >
                    {example.titel}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Disclosure>
    </div>
  );
}

/** Says that what is shown is an invented case, also on paper. */
export function ExampleMark({example}: {example: OpenExample | null}) {
  if (example === null) return null;
  return (
    <p className={styles.exampleMark}>
      <strong>Exempel: {example.titel}</strong>
      {example.andrat && ' (du har ändrat svar)'}
    </p>
  );
}
