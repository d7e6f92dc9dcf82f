import {useId, useState} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Layout from '@theme/Layout';
import {Button} from '../../ui/Button';
import type {Kind} from '../kinds';
import {readAddress, writeAddress} from './address';
import {KindFilter} from './KindFilter';
import {DidYouMean, NoHits} from './NoHits';
import {ResultList} from './ResultList';
import styles from './SearchPage.module.css';
import {siteClient} from './siteClient';
import {StatusLine} from './StatusLine';
import {statusText} from './statusText';
import {useAnswer} from './useAnswer';

const STEP = 20;

/** The page with all hits; its address can be sent to a colleague. */
export function SearchPage({role}: {role?: string | undefined}) {
  const isBrowser = useIsBrowser();
  return (
    <Layout title="Sök" description="Sök bland insatser, lagrum, kunskap, kurser och kontakter.">
      <main className={styles.page}>
        <h1>Sök</h1>
        {isBrowser ? <Search role={role} /> : <Field question="" />}
        <noscript>
          <p>
            Sökningen behöver JavaScript. Utan det hittar du stödet under Insatser, lagarna och
            arbetssätten i Kunskapsbanken och orden i Ordlistan. Allt går att läsa därifrån.
          </p>
        </noscript>
      </main>
    </Layout>
  );
}

type FieldProps = {question: string; onChange?: (question: string) => void};

/** A plain form around the field: Enter keeps the question in the address also without scripts. */
function Field({question, onChange}: FieldProps) {
  const id = useId();
  return (
    <form
      role="search"
      method="get"
      className={styles.form}
      onSubmit={(e) => onChange && e.preventDefault()}
    >
      <label htmlFor={id}>Sök på behov, insats, lagrum eller kontakt</label>
      <input
        id={id}
        className={styles.field}
        type="search"
        name="q"
        autoComplete="off"
        maxLength={400}
        {...(onChange
          ? {value: question, onChange: (event) => onChange(event.target.value)}
          : {defaultValue: question})}
      />
    </form>
  );
}

function Search({role}: {role?: string | undefined}) {
  const {search, pathname} = useLocation();
  const history = useHistory();
  const [asked, setAsked] = useState(() => readAddress(search));
  const {question, kinds} = asked;
  // Typing changes the state and then the address; a link or the back button only the address.
  const [seen, setSeen] = useState(search);
  if (search !== seen) {
    setSeen(search);
    if (writeAddress(asked) !== search) setAsked(readAddress(search));
  }
  const [limit, setLimit] = useState(STEP);
  const [client] = useState(siteClient);
  const {answer, progress} = useAnswer(client, {question, kinds, role, limit});

  function ask(next: string, nextKinds: readonly Kind[] = kinds) {
    setAsked({question: next, kinds: nextKinds});
    setLimit(STEP);
    history.replace({pathname, search: writeAddress({question: next, kinds: nextKinds})});
  }

  return (
    <>
      <Field question={question} onChange={(next) => ask(next)} />
      {answer && (
        <KindFilter
          counts={answer.byKind}
          chosen={kinds}
          onChange={(next) => ask(question, next)}
        />
      )}
      <StatusLine text={statusText(question, answer, progress)} />
      {progress === 'failed' && !answer && (
        <p role="alert">
          Sökningen gick inte att ladda. Är du ansluten till nätet?{' '}
          <Button onClick={() => client.start()}>Försök igen</Button>
        </p>
      )}
      {answer?.suggestion && answer.total > 0 && (
        <DidYouMean suggestion={answer.suggestion} onAsk={(next) => ask(next)} />
      )}
      {answer && answer.total > 0 && <ResultList answer={answer} />}
      {answer?.total === 0 && <NoHits answer={answer} onAsk={(next) => ask(next)} />}
      {answer && answer.total > answer.results.length && (
        <p>
          <Button onClick={() => setLimit(limit + STEP)}>Visa fler</Button>
        </p>
      )}
    </>
  );
}
