import {Button} from '../../ui/Button';
import {Disclosure} from '../../ui/Disclosure';
import type {ExampleGroup} from '../exampleGroups';
import type {OpenExample} from './caseState';
import type {OvningsFall} from './guideData';
import styles from './Guide.module.css';

interface ExamplesProps {
  readonly cases: readonly OvningsFall[];
  readonly groups: readonly ExampleGroup[];
  readonly onOpen: (example: OvningsFall) => void;
}

/** Every invented case, to be opened and changed. */
export function Examples({cases, groups, onOpen}: ExamplesProps) {
  return (
    <div data-no-print>
      <Disclosure summary={`Öppna ett påhittat exempel (${cases.length})`}>
        {groups.map((group) => (
          <section key={group.tema}>
            <h3 className={styles.theme}>{group.tema}</h3>
            <ul className={styles.examples}>
              {casesOf(cases, group).map((example) => (
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

function casesOf(cases: readonly OvningsFall[], {fall}: ExampleGroup): OvningsFall[] {
  return fall.flatMap((id) => cases.find((known) => known.id === id) ?? []);
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
