import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import {Disclosure} from '../../ui/Disclosure';
import {LagrumProvider, useLagrum} from '../../ui/lagrum/LagrumContext';
import {LagrumFacts} from '../../ui/lagrum/LagrumExplained';
import {LinkedText} from '../../ui/lagrum/LinkedText';
import {PendingChange} from '../../ui/lagrum/PendingChange';
import {tieCitation} from '../../ui/lagrum/view';
import {lawHeadings, type LawPageData, type LawView, type ProvisionOnPage} from '../lawView';
import styles from './LawProvisions.module.css';

/** Where a law's official text is, and every provision of it that we cite, chapter by chapter. */
export function LawProvisions({data: {law, register}}: {data: LawPageData}) {
  return (
    <LagrumProvider register={register}>
      <LawFacts law={law} />
      {lawHeadings(law).map((heading) => (
        <section key={heading.id}>
          <Heading as="h2" id={heading.id}>
            {heading.title}
          </Heading>
          {law.provisions
            .filter(({kapitel}) => kapitel === heading.chapter)
            .map((provision) => (
              <Provision key={provision.id} provision={provision} />
            ))}
        </section>
      ))}
    </LagrumProvider>
  );
}

function LawFacts({law}: {law: LawView}) {
  return (
    <p>
      <Link to={law.url}>Läs den officiella texten: {law.namn}</Link>
      <span className={styles.checked}> Våra sammanfattningar: {law.kontrollerad}.</span>
    </p>
  );
}

function Provision({provision: {id, usedBy}}: {provision: ProvisionOnPage}) {
  const [view] = useLagrum([id]);
  if (!view) return null;
  return (
    <article className={styles.provision}>
      <Heading as="h3" id={id} className={styles.heading}>
        {tieCitation(view.text)}: {view.rubrik}
      </Heading>
      <p>
        <LinkedText text={view.sammanfattning} />
      </p>
      {view.paGang.map((change) => (
        <PendingChange key={change.proposition} change={change} />
      ))}
      <LagrumFacts provision={view} withoutLaw />
      {usedBy.length > 0 && (
        <Disclosure
          quiet
          summary={`Används på ${usedBy.length} ${usedBy.length === 1 ? 'sida' : 'sidor'}`}
        >
          <ul>
            {usedBy.map((page) => (
              <li key={page.to}>
                <Link to={page.to}>{page.text}</Link>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </article>
  );
}
