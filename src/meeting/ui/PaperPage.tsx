import {useState} from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {PageShell} from '../../ui/PageShell';
import {PrintButton} from '../../ui/PrintButton';
import {RichProvider} from '../../ui/lagrum/Rich';
import {letterOf} from '../vote';
import {CardFace, patternName} from './CardFace';
import {AnswerSheet, Handout, QuestionSlips} from './Handouts';
import sharedStyles from './Meetings.module.css';
import paperStyles from './Paper.module.css';
import {usePlanned, type Planned} from './usePlan';

const LEAD =
  'Det ni behöver på papper: ett blad att ta med hem, svarsblad för de två yrkena, röstkort och lappar för frågor till den andra enheten.';

/** /mote/papper/ – what is printed for a meeting. Voting cards need no meeting. */
export default function PaperPage() {
  const planned = usePlanned();
  return (
    <PageShell title="Papper till mötet" lead={LEAD}>
      {planned.state === 'hamtar' || planned.state === 'fel' ? (
        <p role="status">
          {planned.state === 'fel' ? 'Mötet gick inte att hämta. Ladda om sidan.' : 'Hämtar …'}
        </p>
      ) : (
        <Papers planned={planned} />
      )}
    </PageShell>
  );
}

const SHEETS = {
  blad: 'Blad att ta med hem',
  svar: 'Svarsblad för LSS och IFF',
  lappar: 'Frågor till den andra enheten',
  kort: 'Röstkort',
} as const;
type Sheet = keyof typeof SHEETS;

/** Most questions have four answers; the cards E and F are for the few that have more. */
const CARDS = [0, 1, 2, 3, 4, 5];

function Papers({planned}: {planned: Planned}) {
  const origin = window.location.origin + useBaseUrl('/').replace(/\/$/, '');
  const ready = planned.state === 'klart' ? planned : undefined;
  const packages = ready?.packages.paket ?? [];
  const cases = packages.flatMap(({fall}) => Object.values(fall));
  const offered: readonly Sheet[] = ready
    ? ['blad', ...(cases.length > 0 ? (['svar'] as const) : []), 'lappar', 'kort']
    : ['lappar', 'kort'];
  const [chosen, setChosen] = useState<readonly Sheet[]>(ready ? ['blad', 'svar'] : ['kort']);
  const shows = (sheet: Sheet): boolean => offered.includes(sheet) && chosen.includes(sheet);
  return (
    <RichProvider citat={ready?.packages.citat ?? {}} register={ready?.packages.register ?? {}}>
      <div data-no-print>
        <fieldset className={paperStyles.sheets}>
          <legend>Vad ska skrivas ut?</legend>
          {offered.map((sheet) => (
            <label key={sheet} className={paperStyles.sheetChoice}>
              <input
                type="checkbox"
                checked={chosen.includes(sheet)}
                onChange={({target}) => {
                  setChosen(
                    target.checked ? [...chosen, sheet] : chosen.filter((each) => each !== sheet),
                  );
                }}
              />{' '}
              {SHEETS[sheet]}
            </label>
          ))}
        </fieldset>
        <p className={sharedStyles.buttons}>
          <PrintButton />
          <Link to={ready ? `/mote/?${ready.text}` : '/mote/'}>Förbered mötet</Link>
        </p>
      </div>
      {shows('blad') &&
        packages.map((paket) => <Handout key={paket.id} paket={paket} origin={origin} />)}
      {shows('svar') && cases.map((fall) => <AnswerSheet key={fall.id} fall={fall} />)}
      {shows('lappar') && <QuestionSlips />}
      {shows('kort') && <Cards />}
    </RichProvider>
  );
}

function Cards() {
  return (
    <section className={paperStyles.paper} aria-labelledby="rostkort">
      <h2 id="rostkort">Röstkort</h2>
      <p data-no-print>
        Varje svar har en egen bokstav och ett eget mönster, så att korten syns på håll och utan
        färg. Klipp ut korten. De flesta frågor behöver bara A–D.
      </p>
      <ul className={paperStyles.cards}>
        {CARDS.map((index) => (
          <li key={index} className={paperStyles.card}>
            <CardFace index={index} letter={letterOf(index)} />
            <span className={paperStyles.cardName}>
              {letterOf(index)}, {patternName(index)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
