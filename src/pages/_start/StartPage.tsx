import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import {Icon} from '../../ui/Icon';
import {SearchForm} from './SearchForm';
import {TwoRings} from './TwoRings';
import {waysIn} from './waysIn';
import styles from './StartPage.module.css';

export type StartData = {
  insatsCount: number;
  /** Addresses that exist in this build. */
  ways: readonly string[];
  situations: readonly {
    id: string;
    text: string;
    first: string;
    links: readonly {text: string; to: string}[];
  }[];
};

/** The start page: one question in the middle, four clear ways in, situations you recognise. */
export default function StartPage({data}: {data: StartData}) {
  return (
    <Layout description="Kunskapsbank för dig som arbetar med LSS eller i individ- och familjeomsorgen: insatser, lagar, kurser och kontakter.">
      <main className={styles.page}>
        <Hero />
        <WaysIn data={data} />
        <Situations situations={data.situations} />
        <NewHere ways={data.ways} />
      </main>
    </Layout>
  );
}

function Hero() {
  const searchPath = useDocusaurusContext().siteConfig.customFields?.['searchPath'];
  return (
    <section className={styles.hero} aria-labelledby="start">
      <div>
        <h1 id="start" className={styles.heading}>
          Rätt stöd till våra gemensamma barn
        </h1>
        <p className={styles.lead}>
          För dig som arbetar med LSS eller i individ- och familjeomsorgen. Slå upp, pröva, lär och
          hitta rätt kollega.
        </p>
        <SearchForm />
        {typeof searchPath === 'string' && <SearchExamples searchPath={searchPath} />}
      </div>
      <TwoRings />
    </section>
  );
}

/** Searches that show what can be asked for: everyday words, a citation, an old number. */
const EXAMPLES = [
  'avlastning på helgen',
  '9 § 8 LSS',
  'gamla 4:1',
  'kontaktfamilj eller stödfamilj',
];

function SearchExamples({searchPath}: {searchPath: string}) {
  return (
    <p className={styles.examples}>
      Till exempel{' '}
      {EXAMPLES.map((words, index) => (
        <span key={words}>
          {index > 0 && ', '}
          <Link to={`${searchPath}?q=${encodeURIComponent(words)}`}>{words}</Link>
        </span>
      ))}
    </p>
  );
}

function WaysIn({data}: {data: StartData}) {
  return (
    <section aria-labelledby="vagar">
      <h2 id="vagar" className={styles.quietHeading}>
        Vad vill du göra?
      </h2>
      <ul className={styles.ways}>
        {waysIn(data).map((way) => (
          <li key={way.to} className={styles.way}>
            <Icon name={way.icon} size="huge" />
            <h3 className={styles.wayName}>
              <Link to={way.to} className={styles.wayLink}>
                {way.name}
              </Link>
            </h3>
            <p className={styles.wayText}>{way.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Situations({situations}: Pick<StartData, 'situations'>) {
  if (situations.length === 0) return null;
  return (
    <section aria-labelledby="situationer">
      <h2 id="situationer">Känner du igen situationen?</h2>
      <ul className={styles.situations}>
        {situations.map((situation) => (
          <li key={situation.id} className={styles.situation}>
            <h3 className={styles.situationText}>{situation.text}</h3>
            <p className={styles.first}>{situation.first}</p>
            <ul className={styles.links}>
              {situation.links.map((link) => (
                <li key={link.to}>
                  <Link to={link.to}>{link.text}</Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NewHere({ways}: Pick<StartData, 'ways'>) {
  const has = (path: string) => ways.includes(path);
  return (
    <section className={styles.newHere} aria-labelledby="ny">
      <h2 id="ny" className={styles.newHeading}>
        Ny här?
      </h2>
      <div>
        <p>
          Samsyn samlar stöd från alla huvudmän på ett ställe. Varje uppgift har källa och datum,
          och du ser om den är lag, praxis, lokal rutin eller råd.
        </p>
        <ul className={styles.newLinks}>
          {has('/om/sa-har-laser-du/') && (
            <li>
              <Link to="/om/sa-har-laser-du/">Så här läser du Samsyn</Link>
            </li>
          )}
          {has('/lagar/gamla-sol/') && (
            <li>
              <Link to="/lagar/gamla-sol/">Hitta från gamla SoL till nya</Link>
            </li>
          )}
          <li>
            <Link to="/om/integritet/">Det du skriver stannar hos dig</Link>
          </li>
        </ul>
      </div>
    </section>
  );
}
