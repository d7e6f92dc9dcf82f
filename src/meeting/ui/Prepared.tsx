import {useState} from 'react';
import clsx from 'clsx';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {StorageConsent} from '../../storage/ui/StorageConsent';
import {Button, ButtonLink} from '../../ui/Button';
import {Rich} from '../../ui/lagrum/Rich';
import {CopyButton} from '../../ui/CopyButton';
import {LENGTH_MINUTES, LENGTHS, MOMENT_LABEL} from '../lengths';
import {agendaOf, encodePlan, minutesOf, timeBoxes, type AgendaLine, type Plan} from '../plan';
import {moteSlot} from '../slots';
import type {PackageSummary} from '../view';
import {Builder} from './Builder';
import chooseStyles from './Choose.module.css';
import sharedStyles from './Meetings.module.css';
import {meetingTitle} from './usePlan';

interface PreparedProps {
  readonly plan: Plan;
  readonly paket: readonly PackageSummary[];
  readonly onChange: (plan: Plan) => void;
}

/** A chosen meeting: its agenda, and everything that is needed to begin. */
export function Prepared({plan, paket, onChange}: PreparedProps) {
  const agenda = agendaOf(plan, paket);
  const [building, setBuilding] = useState(plan.slag === 'egen');
  const text = encodePlan(plan);
  const origin = window.location.origin + useBaseUrl('/mote/');
  if (agenda.length === 0) {
    return (
      <section className={chooseStyles.prepared}>
        <h2>Mötet finns inte</h2>
        <p>Länken leder till ett möte som har tagits bort eller bytt namn. Välj ett annat här.</p>
      </section>
    );
  }
  const purpose = paket.find(({id}) => plan.slag === 'paket' && id === plan.paket)?.syfte;
  return (
    <section className={chooseStyles.prepared} aria-labelledby="mote">
      <h2 id="mote">{meetingTitle(plan, agenda)}</h2>
      {purpose && (
        <p>
          <Rich text={purpose} />
        </p>
      )}
      {plan.slag === 'paket' && (
        <p className={sharedStyles.buttons} role="group" aria-label="Längd">
          {LENGTHS.map((langd) => (
            <Button
              key={langd}
              aria-pressed={plan.langd === langd}
              look={plan.langd === langd ? 'primary' : 'secondary'}
              onClick={() => {
                onChange({...plan, langd});
              }}
            >
              {LENGTH_MINUTES[langd]} minuter
            </Button>
          ))}
        </p>
      )}
      {building ? (
        <Builder
          picked={agenda}
          paket={paket}
          onChange={(moment) => {
            onChange({slag: 'egen', moment});
          }}
        />
      ) : (
        <Agenda agenda={agenda} />
      )}
      <p className={sharedStyles.buttons}>
        <ButtonLink look="primary" icon="mote" to={`/mote/led/?${text}`}>
          Öppna projektorns vy
        </ButtonLink>
        <ButtonLink to={`/mote/anteckningar/?${text}`}>Manus att läsa eller skriva ut</ButtonLink>
        <ButtonLink icon="utskrift" to={`/mote/papper/?${text}`}>
          Papper till deltagarna
        </ButtonLink>
      </p>
      <p className={sharedStyles.buttons}>
        <CopyButton text={`${origin}?${text}`}>Kopiera länk till mötet</CopyButton>
        {!building && (
          <Button
            look="quiet"
            onClick={() => {
              setBuilding(true);
            }}
          >
            Ändra upplägget
          </Button>
        )}
      </p>
      <StorageConsent
        slot={moteSlot}
        question="Ska mötet kunna fortsätta om sidan laddas om eller datorn hänger sig?"
      />
    </section>
  );
}

/** The agenda with its time boxes. */
function Agenda({agenda}: {agenda: readonly AgendaLine[]}) {
  const boxes = timeBoxes(agenda);
  return (
    <table className={clsx(sharedStyles.table, chooseStyles.agenda)}>
      <caption>Dagordning, {minutesOf(agenda)} minuter</caption>
      <thead>
        <tr>
          <th scope="col">Minut</th>
          <th scope="col">Moment</th>
          <th scope="col">Slag</th>
        </tr>
      </thead>
      <tbody>
        {agenda.map(({key, titel, typ}, index) => (
          <tr key={key}>
            <td>
              {boxes[index]?.from}–{boxes[index]?.to}
            </td>
            <th scope="row">{titel}</th>
            <td>{MOMENT_LABEL[typ]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
