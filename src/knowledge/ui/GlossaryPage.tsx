import {LagrumProvider, type LagrumRegister} from '../../ui/lagrum/LagrumContext';
import {LinkedText} from '../../ui/lagrum/LinkedText';
import {PageShell} from '../../ui/PageShell';
import type {CitedText} from '../../ui/lagrum/view';
import {Anchored} from './Anchored';
import {Cited} from '../../ui/lagrum/Cited';
import styles from './GlossaryPage.module.css';

export type GlossaryData = {
  terms: readonly {
    id: string;
    term: CitedText;
    alias: CitedText;
    forklaring: CitedText;
    lagrum: readonly CitedText[];
  }[];
  register: LagrumRegister;
};

/** Every word that is explained, in Swedish order. Each has an address of its own. */
export default function GlossaryPage({data}: {data: GlossaryData}) {
  return (
    <PageShell
      title="Ordlista"
      lead="Ord och förkortningar som förekommer i Samsyn, förklarade kort. Samma förklaring visas när du trycker på ordet i en text."
    >
      <LagrumProvider register={data.register}>
        <dl className={styles.terms}>
          {data.terms.map((term) => (
            <Anchored key={term.id} id={term.id} className={styles.term}>
              <dt>
                <LinkedText text={term.term} />
                {term.alias.length > 0 && (
                  <span className={styles.alias}>
                    {' '}
                    (<LinkedText text={term.alias} />)
                  </span>
                )}
              </dt>
              <dd>
                <Cited text={term.forklaring} />
                {term.lagrum.map((ground, index) => (
                  <span key={index} className={styles.ground}>
                    {index === 0 ? ' Lagrum: ' : ', '}
                    <Cited text={ground} />
                  </span>
                ))}
              </dd>
            </Anchored>
          ))}
        </dl>
      </LagrumProvider>
    </PageShell>
  );
}
