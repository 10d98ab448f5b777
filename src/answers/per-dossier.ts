/** What is worked out once for a dossier, or once for an article, and remembered for as long as that lives. */
import type { Article } from '../corpus/article.ts';
import type { Dossier } from '../dossier.ts';
import { finish } from '../steps.ts';

/** Made when first asked for, or beforehand in steps, while another dossier is served. */
export interface PerDossier<T> {
  (dossier: Dossier): T;
  /** Makes it, giving way between the steps. */
  readonly steps: (dossier: Dossier) => Generator<void>;
}

/** Remembers what the steps of `make` made of a dossier. */
export function perDossier<T>(make: (dossier: Dossier) => Generator<void, T>): PerDossier<T> {
  const made = new WeakMap<Dossier, { readonly value: T }>();
  const get = (dossier: Dossier): T => {
    const known = made.get(dossier) ?? { value: finish(make(dossier)) };
    made.set(dossier, known);
    return known.value;
  };
  return Object.assign(get, {
    *steps(dossier: Dossier): Generator<void> {
      made.set(dossier, { value: yield* make(dossier) });
    },
  });
}

/** Remembers what `make` made of an article: when another article changes, it is not made again. */
export function perArticle<T>(
  make: (dossier: Dossier, article: Article) => T,
): (dossier: Dossier, article: Article) => T {
  const made = new WeakMap<Article, { readonly value: T }>();
  return (dossier, article) => {
    const known = made.get(article) ?? { value: make(dossier, article) };
    made.set(article, known);
    return known.value;
  };
}
