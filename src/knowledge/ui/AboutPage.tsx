import {DateText} from '../../ui/DateText';
import {KIND_TEXT} from '../kinds';
import {FOOT} from '../sections';
import type {PageView} from '../pageView';
import {Section} from './Section';
import styles from './AboutPage.module.css';

/** Who answers for the page, how old it is, and what has changed. */
export function AboutPage({page}: {page: PageView}) {
  return (
    <Section {...FOOT.about}>
      <dl className={styles.facts}>
        <div>
          <dt>Ägare</dt>
          <dd>{page.agare}</dd>
        </div>
        <div>
          <dt>Sorts uppgifter</dt>
          <dd>
            {KIND_TEXT[page.slag].label}. {KIND_TEXT[page.slag].explanation}
          </dd>
        </div>
        <div>
          <dt>Uppdaterad</dt>
          <dd>
            <DateText date={page.uppdaterad} />
          </dd>
        </div>
        <div>
          <dt>Granskad</dt>
          <dd>
            {page.granskad === 'nej' ? (
              'Inte av verksamheten ännu'
            ) : (
              <DateText date={page.granskad} />
            )}
          </dd>
        </div>
        <div>
          <dt>Granska senast</dt>
          <dd>
            <DateText date={page.granskaSenast} />
          </dd>
        </div>
      </dl>
      <Changes changes={page.andringar} />
    </Section>
  );
}

function Changes({changes}: {changes: PageView['andringar']}) {
  if (changes.length === 0) return null;
  return (
    <>
      <h3>Ändringar</h3>
      <ul>
        {changes.map((change) => (
          <li key={change.datum + change.text}>
            <DateText date={change.datum} />: {change.text}
          </li>
        ))}
      </ul>
    </>
  );
}
