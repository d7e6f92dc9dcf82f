import Link from '@docusaurus/Link';
import {StorageConsent} from '../../storage/ui/StorageConsent';
import {useStored} from '../../storage/ui/useStored';
import {Progress} from '../../ui/Progress';
import {kursframstegSlot} from '../slots';
import type {CourseData} from './CoursePage';
import styles from './Pages.module.css';

const seconds = () => Math.floor(Date.now() / 1000);

/** The first week, month and quarter: what to do, what to ask and whom. */
export function Checklist({periods}: {periods: CourseData['checklista']}) {
  const {value, update} = useStored(kursframstegSlot);
  if (periods.length === 0) return null;
  const isDone = (id: string) => value.bockar[id]?.[1] === 1;
  const toggle = (id: string) => {
    const tick = [seconds(), isDone(id) ? 0 : 1] as const;
    update((old) => ({...old, bockar: {...old.bockar, [id]: tick}}));
  };
  return (
    <>
      {periods.map(({id, titel, mal, punkter}) => (
        <section key={id} aria-labelledby={`period-${id}`}>
          <h2 id={`period-${id}`}>{titel}</h2>
          <p>{mal}</p>
          <Progress
            label="Klart"
            value={punkter.filter((each) => isDone(each.id)).length}
            max={punkter.length}
          />
          <ul className={styles.ticks}>
            {punkter.map((point) => (
              <li key={point.id}>
                <label className={styles.tick}>
                  <input
                    type="checkbox"
                    checked={isDone(point.id)}
                    onChange={() => {
                      toggle(point.id);
                    }}
                  />
                  <span>{point.text}</span>
                </label>
                {(point.fraga ?? point.vem ?? point.lank) && (
                  <p className={styles.tickMore}>
                    {point.fraga && <>Fråga: ”{point.fraga}” </>}
                    {point.vem && <>Vem: {point.vem}. </>}
                    {point.lank && <Link to={point.lank.to}>{point.lank.text}</Link>}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <StorageConsent slot={kursframstegSlot} />
    </>
  );
}
