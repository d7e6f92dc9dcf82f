import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {CopyButton} from '../../ui/CopyButton';
import type {AnswerView} from '../view';
import styles from './NoHits.module.css';

type NoHitsProps = {
  answer: AnswerView;
  onAsk: (question: string) => void;
  /** Called when the reader goes somewhere else. */
  onLeave?: () => void;
};

/** Nothing was found: what it may have meant, what is near, and whom to tell or ask. */
export function NoHits({answer, onAsk, onLeave}: NoHitsProps) {
  const {suggestion, near, question} = answer;
  return (
    <div className={styles.help}>
      <p>
        Inget i Samsyn svarar på <q>{question}</q>.
      </p>
      {suggestion && <DidYouMean suggestion={suggestion} onAsk={onAsk} />}
      {near.length > 0 && (
        <>
          <p>Det här liknar:</p>
          <ul>
            {near.map(({title, url}) => (
              <li key={url}>
                <Link to={url} onClick={onLeave}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>Prova ett annat ord, ett lagrum (9 § 6 LSS) eller vad familjen behöver (avlastning).</p>
      <MissingContent question={question} onLeave={onLeave} />
    </div>
  );
}

/** The question as it was probably meant. */
export function DidYouMean({
  suggestion,
  onAsk,
}: {
  suggestion: string;
  onAsk: (question: string) => void;
}) {
  return (
    <p className={styles.suggestion}>
      Menade du{' '}
      <button type="button" className={styles.ask} onClick={() => onAsk(suggestion)}>
        {suggestion}
      </button>
      ?
    </p>
  );
}

function MissingContent({question, onLeave}: {question: string; onLeave?: () => void}) {
  const address = useDocusaurusContext().siteConfig.customFields?.['reportAddress'];
  const text = `Det här saknas i Samsyn: jag sökte på ”${question}” och fick inga träffar.`;
  const mail =
    typeof address === 'string' && address !== ''
      ? `mailto:${address}?subject=${encodeURIComponent('Saknas i Samsyn')}&body=${encodeURIComponent(text)}`
      : undefined;
  return (
    <ul className={styles.ways}>
      <li>
        {mail ? (
          <Link to={mail}>Rapportera saknat innehåll</Link>
        ) : (
          <CopyButton text={text}>Kopiera text för att rapportera saknat innehåll</CopyButton>
        )}
      </li>
      <li>
        <Link to="/kontakter/" onClick={onLeave}>
          Vem kan jag fråga?
        </Link>
      </li>
    </ul>
  );
}
