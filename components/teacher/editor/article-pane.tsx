// The article beside the questions: quotes marked and numbered, sentences to choose, words to select.
import { memo, useEffect, useMemo, useRef } from 'react';
import { fillTemplate } from '#components/ui/fill-template.ts';
import { Reference } from '#components/ui/reference.tsx';
import type { Article, Quote } from '#lib/core/article/article.ts';
import type { TextLanguage } from '#lib/core/article/tell-language.ts';
import type { Question } from '#lib/core/question/question.ts';
import { markArticle, type Piece, quoteOf } from './mark-article.ts';
import { selectedQuote } from './selected-quote.ts';

export type ArticlePaneProps = {
  article: Article;
  questions: readonly Question[];
  /** Of a reference; {number} is filled in. */
  toQuestion: string;
  language: TextLanguage;
  picked: Quote | null;
  onPick: (quote: Quote | null) => void;
  onPoint: (id: string) => void;
};

export const ArticlePane = memo(function ArticlePane(props: ArticlePaneProps) {
  const { article, questions, toQuestion, language, picked, onPick, onPoint } = props;
  const paragraphs = useMemo(() => markArticle(article, questions), [article, questions]);
  const body = useRef<HTMLDivElement>(null);

  // Shortcuts for the pointer; from the keyboard the same is to be had from the list of sentences.
  useEffect(() => {
    const element = body.current;
    if (!element) return;
    const onSelect = () => {
      const quote = selectedQuote(element, article.text);
      if (quote) onPick(quote);
    };
    const onClick = ({ target }: Event) => {
      if (!(target instanceof Element) || target.closest('a')) return;
      if (document.getSelection()?.isCollapsed === false) return;
      const piece = target.closest<HTMLElement>('[data-sentence]');
      const sentence = article.sentences[Number(piece?.dataset.sentence ?? -1)];
      if (sentence) onPick(quoteOf(article.text, sentence.start, sentence.end));
    };
    const onOver = ({ target }: Event) => {
      const id = target instanceof HTMLElement && target.dataset.questions?.split(' ')[0];
      if (id) onPoint(id);
    };
    document.addEventListener('selectionchange', onSelect);
    element.addEventListener('click', onClick);
    element.addEventListener('pointerover', onOver);
    return () => {
      document.removeEventListener('selectionchange', onSelect);
      element.removeEventListener('click', onClick);
      element.removeEventListener('pointerover', onOver);
    };
  }, [article, onPick, onPoint]);

  const named = new Set<string>();
  return (
    <div className="article" ref={body} {...language}>
      {paragraphs.map(({ start, pieces }) => (
        <p key={start}>
          {pieces.map((piece) => {
            const first = piece.questions.filter((id) => !named.has(id));
            for (const id of first) named.add(id);
            return (
              <PieceView
                key={piece.start}
                piece={piece}
                anchor={first[0]}
                picked={isWithin(piece, picked)}
                toQuestion={toQuestion}
              />
            );
          })}
        </p>
      ))}
    </div>
  );
});

type PieceViewProps = {
  piece: Piece;
  /** The question whose quote begins here. */
  anchor: string | undefined;
  picked: boolean;
  toQuestion: string;
};

function PieceView({ piece, anchor, picked, toQuestion }: PieceViewProps) {
  const Tag = piece.questions.length > 0 ? 'mark' : 'span';
  return (
    <>
      <Tag
        id={anchor && `quote-${anchor}`}
        data-start={piece.start}
        data-sentence={piece.sentence < 0 ? undefined : piece.sentence}
        data-questions={piece.questions.join(' ') || undefined}
        className={picked ? 'picked' : undefined}
      >
        {piece.text}
      </Tag>
      {piece.ends.map(({ number, id }) => (
        <Reference
          key={id}
          number={number}
          href={`#card-${id}`}
          label={fillTemplate(toQuestion, { number })}
        />
      ))}
    </>
  );
}

function isWithin({ start, text }: Piece, picked: Quote | null): boolean {
  return picked !== null && picked.start < start + text.length && start < picked.end;
}
