import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { setPreference, usePreferences } from '../../state/preferences.js';

interface SectionProps {
  /** Remembered, whether it is folded. */
  readonly id: string;
  readonly title: string;
  /** Stands at the right of the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a panel that can be folded. */
export function Section({ id, title, aside, children }: SectionProps) {
  const folded = usePreferences((preferences) => preferences.foldedSections);
  const isExpanded = !folded.includes(id);
  return (
    <Disclosure
      className="section"
      isExpanded={isExpanded}
      onExpandedChange={(expanded) => {
        const others = folded.filter((other) => other !== id);
        setPreference('foldedSections', expanded ? others : [...others, id]);
      }}
    >
      <div className="section-head">
        <Heading level={3} className="section-heading">
          <Button slot="trigger" className="section-toggle">
            <ChevronRight className="section-chevron" size={12} aria-hidden />
            <span className="section-title">{title}</span>
          </Button>
        </Heading>
        {aside}
      </div>
      <DisclosurePanel className="section-body">{isExpanded ? children : null}</DisclosurePanel>
    </Disclosure>
  );
}
