import {Rich} from '../../ui/lagrum/Rich';
import {YRKE_LABEL, YRKEN} from '../apart';
import type {CaseView, PackageView} from '../view';
import {GuessGrid} from './GuessGrid';
import sharedStyles from './Meetings.module.css';
import paperStyles from './Paper.module.css';
import {QrCode} from './QrCode';

/** One A4 to take home: what the meeting was about, what many get wrong, one thing to try, and the way back. */
export function Handout({paket, origin}: {paket: PackageView; origin: string}) {
  const {titel, syfte, blad, kalla} = paket;
  const address = origin + kalla.to;
  const id = `blad-${paket.id}`;
  return (
    <section className={paperStyles.paper} aria-labelledby={id}>
      <div className={paperStyles.paperHead}>
        <div>
          <h2 id={id}>{titel}</h2>
          <p>
            <Rich text={syfte} />
          </p>
        </div>
        <figure className={paperStyles.qrFigure}>
          <QrCode address={address} label={`QR-kod till ${titel}`} />
          <figcaption>{address}</figcaption>
        </figure>
      </div>
      {blad.mal.length > 0 && (
        <>
          <h3>Efter mötet</h3>
          <ul>
            {blad.mal.map((goal) => (
              <li key={goal}>
                <Rich text={goal} />
              </li>
            ))}
          </ul>
        </>
      )}
      {blad.lardomar.length > 0 && (
        <>
          <h3>Det här vill fallet visa</h3>
          <ul>
            {blad.lardomar.map((text) => (
              <li key={text}>
                <Rich text={text} />
              </li>
            ))}
          </ul>
        </>
      )}
      {blad.missuppfattningar.length > 0 && (
        <>
          <h3>Vanliga missuppfattningar</h3>
          <dl className={paperStyles.myths}>
            {blad.missuppfattningar.map(({pastaende, svar}) => (
              <div key={pastaende}>
                <dt>”{pastaende}”</dt>
                <dd>
                  <Rich text={svar} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {blad.prova && (
        <>
          <h3>Pröva på jobbet</h3>
          <p>
            <Rich text={blad.prova} />
          </p>
        </>
      )}
      <h3>Det här tar jag med mig</h3>
      <Lines count={3} />
      <h3>Fråga till den andra enheten</h3>
      <p className={sharedStyles.small}>Skriv inget som kan röja ett barn eller en familj.</p>
      <Lines count={2} />
    </section>
  );
}

/** A case with room for a profession's answers; one copy for each. */
export function AnswerSheet({fall}: {fall: CaseView}) {
  return YRKEN.map((yrke) => (
    <section key={yrke} className={paperStyles.paper} aria-labelledby={`svar-${fall.id}-${yrke}`}>
      <h2 id={`svar-${fall.id}-${yrke}`}>
        {YRKE_LABEL[yrke]} svarar: {fall.titel}
      </h2>
      <p>
        <strong>Påhittat fall.</strong> {fall.berattelse}
      </p>
      <GuessGrid
        className={sharedStyles.table}
        caption="Kryssa ett svar på varje rad"
        insatser={fall.insatser}
        cellClass={sharedStyles.write}
        cell={() => <span className={paperStyles.box} />}
      />
      <h3>Hur arbetar ni tillsammans? Kryssa ett.</h3>
      <ul className={paperStyles.boxes}>
        {fall.triage.val.map(({niva, etikett}) => (
          <li key={niva}>
            <span className={paperStyles.box} /> {etikett}
          </li>
        ))}
      </ul>
      <h3>Det här behöver vi veta av den andra enheten</h3>
      <Lines count={3} />
    </section>
  ));
}

/** Slips for questions to the other unit; collected without names and taken along to the next meeting. */
export function QuestionSlips() {
  return (
    <section className={paperStyles.paper} aria-labelledby="lappar">
      <h2 id="lappar">Frågor till den andra enheten</h2>
      <p data-no-print>Klipp isär lapparna. Samla dem utan namn och ta med dem till nästa möte.</p>
      <ul className={paperStyles.slips}>
        {['LSS till IFF', 'IFF till LSS', 'LSS till IFF', 'IFF till LSS'].map((way, index) => (
          <li key={index} className={paperStyles.slip}>
            <p>
              <strong>Fråga från {way}</strong>
            </p>
            <p className={sharedStyles.small}>Ingen ska gå att känna igen. Skriv inget namn.</p>
            <Lines count={4} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Lines({count}: {count: number}) {
  return (
    <div className={paperStyles.lines} aria-hidden="true">
      {Array.from({length: count}, (_, index) => (
        <span key={index} className={paperStyles.line} />
      ))}
    </div>
  );
}
