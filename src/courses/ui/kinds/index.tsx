import type {ComponentType} from 'react';
import type {Answer} from '../../kinds';
import type {Typ} from '../../kinds/kind';
import {EnvalForm} from './EnvalForm';
import {FallForm} from './FallForm';
import {FlervalForm} from './FlervalForm';
import type {FormProps} from './form';
import {OrdnaForm} from './OrdnaForm';
import {ParaForm} from './ParaForm';
import {ReflektionForm} from './ReflektionForm';
import {SantFalsktForm} from './SantFalsktForm';
import {KortsvarForm, TalForm} from './TypedForms';

/** The form of every kind of question. A new kind is a file and a line here. */
const FORMS = {
  enval: EnvalForm,
  flerval: FlervalForm,
  santfalskt: SantFalsktForm,
  para: ParaForm,
  ordna: OrdnaForm,
  tal: TalForm,
  kortsvar: KortsvarForm,
  fall: FallForm,
  reflektion: ReflektionForm,
} as const;

/** A question's form. */
export function QuestionForm(props: FormProps<Typ, Answer>) {
  // The registry's key and the question's kind are the same word, which the compiler cannot follow.
  const Form = FORMS[props.question.typ] as unknown as ComponentType<FormProps<Typ, Answer>>;
  return <Form {...props} />;
}
