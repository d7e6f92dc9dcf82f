/** What `insats:<slug>` and the other ids in content lead to, as addresses of our own. */
const SCHEMES: Readonly<Record<string, (id: string) => string>> = {
  insats: (id) => `/insatser/${id}/`,
  behov: (id) => `/insatser/?behov=${id}`,
  term: (id) => `/ordlista/#${id}`,
  kurs: (id) => `/kurser/${id}/`,
  verktyg: (id) => `/verktyg/${id}/`,
  situation: (id) => `/kontakter/?situation=${id}`,
};

/** The address a link target stands for. Paths are returned as they are. */
export function addressOf(target: string): string {
  const [scheme, id] = target.split(/:(.*)/s);
  const make = scheme && id !== undefined ? SCHEMES[scheme] : undefined;
  return make && id ? make(id) : target;
}
