import { useId, type ReactNode } from 'react';

interface ChangeSectionProps {
  readonly title: string;
  readonly count: number;
  readonly hint?: string;
  /** Beside the title. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** One kind of change with its rows; nothing where there is none. */
export function ChangeSection({ title, count, hint, action, children }: ChangeSectionProps) {
  const id = useId();
  if (count === 0) return null;
  return (
    <section className="update-section" aria-labelledby={id}>
      <div className="update-heading">
        <h3 id={id} className="update-title">
          {title} <span className="quiet numeric">{count}</span>
        </h3>
        {action}
      </div>
      {hint === undefined ? null : <p className="quiet update-hint">{hint}</p>}
      <ul className="update-rows">{children}</ul>
    </section>
  );
}
