import {openBits, valueBit} from '../bits';
import type {FaktaModell, GuideModel, Nod} from '../model';
import {NOD} from '../model';
import {labelsOf} from './criteria';

/** Every node of the model in plain Swedish. The same for all cases, so made once. */
export function nodeTexts(model: GuideModel): string[] {
  const texts: string[] = [];
  model.noder.forEach((node) => texts.push(textOf(model, node, texts)));
  return texts;
}

function textOf(model: GuideModel, node: Nod, texts: readonly string[]): string {
  const [kind = 0, first = 0, second = 0] = node;
  switch (kind) {
    case NOD.och:
      return 'Allt det här stämmer';
    case NOD.eller:
      return 'Något av det här stämmer';
    case NOD.inte:
      return `Inte visat: ${texts[first] ?? ''}`;
    case NOD.namn:
      return model.namn[first]?.klartext ?? '';
    case NOD.uppgift: {
      const fact = model.fakta[first];
      return fact ? `${fact.etikett}: ${valuesText(fact, second)}` : '';
    }
    case NOD.alder:
      return ageText(first, second, node[3] === 1);
    case NOD.lista:
      return listText(model, first, node.slice(2));
    case NOD.omrade:
      return areaText(model, first === 1, node.slice(2));
    default:
      return 'Gäller alltid';
  }
}

function valuesText(fact: FaktaModell, bits: number): string {
  const open = openBits(fact);
  const anyOpen = (bits & open) === open;
  const named = fact.varden.filter(
    ({varde}) => (bits & valueBit(fact, varde)) !== 0 && !(anyOpen && fact.oppna.includes(varde)),
  );
  const words = named.map(({etikett}) => `”${etikett}”`);
  if (anyOpen) words.push('inte känt');
  else if (bits & 1) words.push('ej besvarad');
  return orList(words);
}

function ageText(min: number, max: number, unknown: boolean): string {
  if (unknown) return 'Åldern är inte känd';
  if (max < 0) return `Minst ${min} år`;
  if (min < 0) return `Högst ${max} år`;
  return min === max ? `${min} år` : `${min}–${max} år`;
}

function listText(model: GuideModel, factIndex: number, items: readonly number[]): string {
  const fact = model.fakta[factIndex];
  if (!fact) return '';
  const labels = [...labelsOf(model, fact).values()];
  return `${fact.etikett}: ${orList(items.map((item) => `”${labels[item] ?? ''}”`))}`;
}

function areaText(model: GuideModel, only: boolean, areas: readonly number[]): string {
  const names = areas.map((area) => lower(model.livsomraden[area]?.etikett ?? ''));
  return only
    ? `Alla valda behov gäller ${orList(names)}`
    : `Något valt behov gäller ${orList(names)}`;
}

function lower(label: string): string {
  // Abbreviations such as HVB and SiS keep their capitals.
  return /^\p{Lu}\p{Ll}/u.test(label) && !label.startsWith('SiS')
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;
}

function orList(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} eller ${words[words.length - 1] ?? ''}`;
}
