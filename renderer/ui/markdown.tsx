import { Fragment } from 'react';
import { blocksOf, type Block, type Span } from './markdown-blocks';
import classes from './markdown.module.css';

function Spans({ spans }: { readonly spans: readonly Span[] }) {
  return spans.map(({ kind, text }, index) => {
    const key = `${String(index)} ${text}`;
    if (kind === 'strong') return <strong key={key}>{text}</strong>;
    if (kind === 'code') return <kbd key={key}>{text}</kbd>;
    return <Fragment key={key}>{text}</Fragment>;
  });
}

function BlockShown({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 2 ? 'h2' : 'h3';
      return (
        <Heading>
          <Spans spans={block.spans} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Spans spans={block.spans} />
        </p>
      );
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((spans, index) => (
            <li key={index}>
              <Spans spans={spans} />
            </li>
          ))}
        </List>
      );
    }
  }
}

/** A page of the guide. Only the blocks we know are drawn, as elements: there is no way in for HTML. */
export function Markdown({ text }: { readonly text: string }) {
  return (
    <div className={classes.page}>
      {blocksOf(text).map((block, index) => (
        <BlockShown key={index} block={block} />
      ))}
    </div>
  );
}
