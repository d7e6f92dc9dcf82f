import {Disclosure} from '../../../ui/Disclosure';
import {Rich} from '../../../ui/lagrum/Rich';
import {conditionOf} from '../../explain/condition';
import {Citations} from '../Citations';
import {ConditionView} from './ConditionView';
import type {PartProps} from './part';
import {Said} from './Said';
import styles from './Reasoning.module.css';

/** The table of 9 § 8 LSS, step by step, and what stands beside it. */
export function NineEightTable({model, texts}: PartProps) {
  const {steg, etiketter, kriterier, signaler, iStallet, forbered} = model.nioAtta;
  return (
    <section aria-labelledby="nio-atta">
      <h2 id="nio-atta">Prövningen av boende utanför hemmet</h2>
      <p>
        Stegen prövas uppifrån. Det första som stämmer gäller. Ett öppet svar blir aldrig ett nej.
      </p>
      <Disclosure summary={`Visa de ${steg.length} stegen`}>
        <ol className={styles.steps}>
          {steg.map((step) => (
            <li key={step.nr} id={`steg-${step.nr}`}>
              <strong>
                <Rich plain text={`Steg ${step.nr}: ${step.fraga}`} />
              </strong>
              <ConditionView lead="När" condition={conditionOf(model, texts, step.nod)} />
              <p>
                <strong>Då: {etiketter[step.svar].etikett}.</strong> <Rich plain text={step.skal} />{' '}
                <Citations plain model={model} lagrum={step.lagrum} />
              </p>
            </li>
          ))}
        </ol>
      </Disclosure>
      <p>Svaret är ett av fyra:</p>
      <ul>
        {Object.values(etiketter).map(({etikett, text}) => (
          <li key={etikett}>
            <strong>{etikett}.</strong> <Rich plain text={text} />
          </li>
        ))}
      </ul>
      <ConditionView
        lead="Boendet hamnar under kan passa, i stället för passar, när"
        condition={conditionOf(model, texts, model.nioAtta.svagareOm)}
      />
      <ConditionView
        lead="Är frågan inte aktuell visas boendet ändå, under passar inte, när"
        condition={conditionOf(model, texts, model.nioAtta.visaNejOm)}
      />
      <Disclosure summary={`Visa kraven som redovisas (${kriterier.length})`}>
        <ul>
          {kriterier.map((row) => (
            <li key={row.id}>
              <strong>
                <Rich plain text={row.fraga} />
              </strong>{' '}
              <Rich plain text={row.skal} /> <Citations plain model={model} lagrum={row.lagrum} />
              {row.uppfyllt !== undefined && (
                <ConditionView
                  lead="Visat när"
                  condition={conditionOf(model, texts, row.uppfyllt)}
                />
              )}
              {row.inteUppfyllt !== undefined && (
                <ConditionView
                  lead="Inte visat när"
                  condition={conditionOf(model, texts, row.inteUppfyllt)}
                />
              )}
              {row.avgors === 'bedomning' && ' En människa bedömer.'}
            </li>
          ))}
        </ul>
      </Disclosure>
      <Said
        summary={`Visa röda signaler om en felriktad ansökan (${signaler.length})`}
        model={model}
        texts={texts}
        rows={signaler.map((row) => ({...row, gor: row.fraga}))}
        without="Guiden kan inte se det i svaren. Fråga."
      />
      <Said
        summary="Visa vad som kan ligga närmare"
        model={model}
        texts={texts}
        rows={iStallet.map((row) => ({...row, text: `${row.rubrik}: ${row.text}`}))}
      />
      <Said summary="Visa vad som bör förberedas" model={model} texts={texts} rows={forbered} />
    </section>
  );
}
