import type {GuideModel} from '../../model';
import {nameOf, type PartProps} from './part';
import {Said} from './Said';

/** What the guide says beside the lists: flags, what first, working together, swaps, contradictions. */
export function Beside({model, texts}: PartProps) {
  const part = {model, texts};
  return (
    <section aria-labelledby="bredvid">
      <h2 id="bredvid">Det som sägs bredvid listorna</h2>
      <Said
        {...part}
        summary={`Flaggor (${model.flaggor.length})`}
        rows={model.flaggor.map((row) => ({...row, text: `${row.etikett}: ${row.text}`}))}
      />
      <Said
        {...part}
        summary={`Att göra först (${model.forst.length})`}
        rows={model.forst.map(({nod, gor, lagrum}) => ({nod, text: gor, lagrum}))}
      />
      <Said
        {...part}
        summary="Är det ett gemensamt barn?"
        rows={model.triage.flatMap((level) =>
          level.skal.map((row) => ({...row, text: `${level.etikett}: ${row.text}`})),
        )}
      />
      <Said
        {...part}
        summary="Insatser som byts mot en annan"
        rows={model.byten.map((row) => ({nod: row.nod, text: swapText(model, row)}))}
      />
      <Said
        {...part}
        summary="När inget annat föreslås"
        rows={model.ingang.forslag.map(({insats, nod}) => ({
          nod,
          text: `${nameOf(model, insats)} kan passa. ${model.ingang.skal}`,
        }))}
      />
      <Said
        {...part}
        summary={`Svar som inte går ihop (${model.rimlighet.length})`}
        rows={model.rimlighet.map(({nod, text}) => ({nod, text}))}
      />
      <Said
        {...part}
        summary={`Insatser som krockar eller går ihop (${model.krockar.length + model.kombinationer.length})`}
        rows={[...model.krockar, ...model.kombinationer].map(({insatser, text, lagrum}) => ({
          text: `${insatser.map((at) => nameOf(model, at)).join(' och ')}: ${text}`,
          lagrum,
        }))}
      />
    </section>
  );
}

function swapText(model: GuideModel, {id, fran, till, skal}: GuideModel['byten'][number]): string {
  const from = fran.map((at) => nameOf(model, at)).join(', ');
  return `${id}: ${from} byts mot ${nameOf(model, till)}. ${skal}`;
}
