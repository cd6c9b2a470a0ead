import type { ExcerptPart } from '../../../shared/domain/search-excerpt';
import classes from './katalog-page.module.css';

/** A line that was found, with what was looked for marked. */
export function Excerpt({ parts }: { readonly parts: readonly ExcerptPart[] }) {
  return (
    <span className={classes.excerpt}>
      {parts.map(({ text, isHit }, index) =>
        isHit ? (
          <mark key={String(index)} className={classes.hit}>
            {text}
          </mark>
        ) : (
          <span key={String(index)}>{text}</span>
        ),
      )}
    </span>
  );
}
